/** Small lists of one member of the staff: papers, what was learnt, steps of a career. */
@org.jspecify.annotations.NullMarked
package id.naungan.staff.row;
