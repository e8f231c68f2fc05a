/** Roster import: a panti's own list becomes files and stays; the flow from upload to report. */
@org.jspecify.annotations.NullMarked
package id.naungan.casework.roster;
