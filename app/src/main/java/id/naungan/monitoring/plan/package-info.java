/** Which homes are visited next: by risk, by turn, by lot; the calendar. */
@org.jspecify.annotations.NullMarked
package id.naungan.monitoring.plan;
