/** What a member of staff does to report an incident in a minute, and to follow his own report. */
@org.jspecify.annotations.NullMarked
package id.naungan.incident.report;
