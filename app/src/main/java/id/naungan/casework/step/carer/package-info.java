/** One caregiver hands over to another (F17). */
@org.jspecify.annotations.NullMarked
package id.naungan.casework.step.carer;
