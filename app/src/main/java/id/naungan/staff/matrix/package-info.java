/** Who of a home has learnt what, until when it holds. */
@org.jspecify.annotations.NullMarked
package id.naungan.staff.matrix;
