/** Warning letters in their order, and the proposal to suspend. */
@org.jspecify.annotations.NullMarked
package id.naungan.monitoring.warning;
