/** Letters about an incident: the report (F13), to the social service, to the police. */
@org.jspecify.annotations.NullMarked
package id.naungan.incident.letter;
