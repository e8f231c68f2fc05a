/** The half-year review. */
@org.jspecify.annotations.NullMarked
package id.naungan.casework.step.review;
