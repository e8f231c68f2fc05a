/** Writing, answering and judging one finding or recommendation. */
@org.jspecify.annotations.NullMarked
package id.naungan.monitoring.finding;
