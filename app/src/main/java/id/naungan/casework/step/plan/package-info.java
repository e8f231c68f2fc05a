/** The individual plan (F6). */
@org.jspecify.annotations.NullMarked
package id.naungan.casework.step.plan;
