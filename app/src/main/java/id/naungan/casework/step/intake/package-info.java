/** The first assessment of person and family (F1). */
@org.jspecify.annotations.NullMarked
package id.naungan.casework.step.intake;
