/** Form F17: a caregiver hands children over to another, and Dinsos takes note. */
@org.jspecify.annotations.NullMarked
package id.naungan.staff.handover;
