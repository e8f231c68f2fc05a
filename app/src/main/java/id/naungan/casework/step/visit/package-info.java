/** The home visit. */
@org.jspecify.annotations.NullMarked
package id.naungan.casework.step.visit;
