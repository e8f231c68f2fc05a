/** What the clock does to the staff: papers run out, reviews become due. */
@org.jspecify.annotations.NullMarked
package id.naungan.staff.remind;
