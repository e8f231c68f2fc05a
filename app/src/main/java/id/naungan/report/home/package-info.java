/** A home writes its report, signs and sends it. */
@org.jspecify.annotations.NullMarked
package id.naungan.report.home;
