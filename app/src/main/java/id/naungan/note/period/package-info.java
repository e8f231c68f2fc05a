/** What the notes of a period say, for progress reports. */
@org.jspecify.annotations.NullMarked
package id.naungan.note.period;
