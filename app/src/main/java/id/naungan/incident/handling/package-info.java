/** The page of an incident and the steps of handling it, from sorting to closing. */
@org.jspecify.annotations.NullMarked
package id.naungan.incident.handling;
