/** A week, a month or a pattern again. */
@org.jspecify.annotations.NullMarked
package id.naungan.duty.copy;
