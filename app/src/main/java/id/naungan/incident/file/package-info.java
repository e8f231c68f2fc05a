/** What a person's file says of incidents. */
@org.jspecify.annotations.NullMarked
package id.naungan.incident.file;
