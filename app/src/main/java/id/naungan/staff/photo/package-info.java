/** The photo of a member of the staff. */
@org.jspecify.annotations.NullMarked
package id.naungan.staff.photo;
