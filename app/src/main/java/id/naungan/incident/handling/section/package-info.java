/** What each step of handling asks: one section record a step. */
@org.jspecify.annotations.NullMarked
package id.naungan.incident.handling.section;
