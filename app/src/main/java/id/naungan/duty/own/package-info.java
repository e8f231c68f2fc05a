/** One's own turns. */
@org.jspecify.annotations.NullMarked
package id.naungan.duty.own;
