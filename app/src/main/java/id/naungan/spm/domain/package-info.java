/** The nouns: quarters, items, what a person got, how far somebody has come. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.NamedInterface("domain")
package id.naungan.spm.domain;
