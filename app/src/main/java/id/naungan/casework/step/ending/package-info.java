/** The end of care (F11). */
@org.jspecify.annotations.NullMarked
package id.naungan.casework.step.ending;
