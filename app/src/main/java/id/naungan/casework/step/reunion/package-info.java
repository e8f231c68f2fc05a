/** Readiness for the return, and settling in (F8, F9). */
@org.jspecify.annotations.NullMarked
package id.naungan.casework.step.reunion;
