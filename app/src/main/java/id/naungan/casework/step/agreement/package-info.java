/** Statement of the family and minutes of admission (F2, F3). */
@org.jspecify.annotations.NullMarked
package id.naungan.casework.step.agreement;
