/** Taking a report in: from staff, from the public, from what was written elsewhere. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.NamedInterface("receive")
package id.naungan.incident.receive;
