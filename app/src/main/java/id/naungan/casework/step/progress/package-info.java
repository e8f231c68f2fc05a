/** Weekly and monthly reports (F10). */
@org.jspecify.annotations.NullMarked
package id.naungan.casework.step.progress;
