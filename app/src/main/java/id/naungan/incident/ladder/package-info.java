/** What happens when nobody answers: the ladder of telling, the alarms of the clocks. */
@org.jspecify.annotations.NullMarked
package id.naungan.incident.ladder;
