/** What is seen in homes and what becomes of it: the nouns all folders of this module share. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.NamedInterface("domain")
package id.naungan.monitoring.domain;
