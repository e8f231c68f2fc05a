/** What somebody of the staff sees and says of himself. */
@org.jspecify.annotations.NullMarked
package id.naungan.staff.own;
