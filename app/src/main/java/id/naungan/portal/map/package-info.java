/** The map of regencies by a figure, drawn on the server. */
@org.jspecify.annotations.NullMarked
package id.naungan.portal.map;
