/** Weeks of a home beside its own past: limits, marks, chart and alarm. */
@org.jspecify.annotations.NullMarked
package id.naungan.indicator.control;
