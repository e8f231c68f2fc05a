/** Warning letters in their order, and the proposal to suspend. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.NamedInterface("warning")
package id.naungan.monitoring.warning;
