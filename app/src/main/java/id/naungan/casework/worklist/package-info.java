/** Worklists: what is due, waiting, crossed and unsigned, for each role. */
@org.jspecify.annotations.NullMarked
package id.naungan.casework.worklist;
