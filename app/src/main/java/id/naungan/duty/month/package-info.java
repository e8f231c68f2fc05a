/** The roster of a month: people and days. */
@org.jspecify.annotations.NullMarked
package id.naungan.duty.month;
