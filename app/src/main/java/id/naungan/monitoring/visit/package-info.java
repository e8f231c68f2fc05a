/** A visit from its plan to its last word. */
@org.jspecify.annotations.NullMarked
package id.naungan.monitoring.visit;
