/** Seeing patterns: how many, where, when, by whom again, and how fast they were handled. */
@org.jspecify.annotations.NullMarked
package id.naungan.incident.pattern;
