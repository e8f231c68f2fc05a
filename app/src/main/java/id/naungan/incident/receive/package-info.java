/** Taking a report in: from staff, from the public, from what was written elsewhere. */
@org.jspecify.annotations.NullMarked
package id.naungan.incident.receive;
