/** The shifts of a home. */
@org.jspecify.annotations.NullMarked
package id.naungan.duty.shift;
