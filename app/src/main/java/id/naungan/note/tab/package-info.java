/** The notes of one person, on the calendar and in words. */
@org.jspecify.annotations.NullMarked
package id.naungan.note.tab;
