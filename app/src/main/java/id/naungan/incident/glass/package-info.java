/** Opening an incident one is no party of, and looking at such openings again. */
@org.jspecify.annotations.NullMarked
package id.naungan.incident.glass;
