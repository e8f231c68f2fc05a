/** Programmes with indicators set beforehand and three reports. */
@org.jspecify.annotations.NullMarked
package id.naungan.report.programme;
