/** Form F18: a caregiver in half a year, by somebody else and by children. */
@org.jspecify.annotations.NullMarked
package id.naungan.staff.review;
