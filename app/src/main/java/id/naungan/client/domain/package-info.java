/** Nouns of a person's file. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.NamedInterface("domain")
package id.naungan.client.domain;
