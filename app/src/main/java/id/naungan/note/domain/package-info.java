/** The daily note: what is asked, what stands, and the rules by which one may be written. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.NamedInterface("domain")
package id.naungan.note.domain;
