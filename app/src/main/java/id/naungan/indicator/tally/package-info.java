/** Keeps the figures of each home in step with its files. */
@org.jspecify.annotations.NullMarked
package id.naungan.indicator.tally;
