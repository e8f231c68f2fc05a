/** What is wrong in homes by their records: looked at when they change, listed behind each alarm. */
@org.jspecify.annotations.NullMarked
package id.naungan.indicator.watch;
