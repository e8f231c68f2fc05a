/** Caregivers and professionals beside residents, and why a resident counts more. */
@org.jspecify.annotations.NullMarked
package id.naungan.duty.ratio;
