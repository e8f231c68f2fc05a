/** The board and the list of incidents: what is open, how late, and in whose hands. */
@org.jspecify.annotations.NullMarked
package id.naungan.incident.board;
