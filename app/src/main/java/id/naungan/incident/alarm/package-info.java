/** Open screens of the offices that must know hear of a pressing incident within the second. */
@org.jspecify.annotations.NullMarked
package id.naungan.incident.alarm;
