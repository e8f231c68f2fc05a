/** The office's desk: who has sent, who has not, and what it says of them. */
@org.jspecify.annotations.NullMarked
package id.naungan.report.desk;
