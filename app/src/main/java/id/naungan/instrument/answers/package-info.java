/** Answers and points of a sheet as a workbook that counts by itself. */
@org.jspecify.annotations.NullMarked
package id.naungan.instrument.answers;
