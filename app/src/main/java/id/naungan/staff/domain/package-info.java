/** Nouns and rules of the staff. */
@org.springframework.modulith.NamedInterface("domain")
@org.jspecify.annotations.NullMarked
package id.naungan.staff.domain;
