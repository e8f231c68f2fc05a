/** Nouns and rules of the staff. */
@org.jspecify.annotations.NullMarked
package id.naungan.staff.domain;
