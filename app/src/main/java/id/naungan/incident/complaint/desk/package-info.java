/** Complaints as the office sees them: read, answered, made an incident, set aside, finished. */
@org.jspecify.annotations.NullMarked
package id.naungan.incident.complaint.desk;
