/** Nouns of the register of LKS. */
@org.jspecify.annotations.NullMarked
package id.naungan.institution.domain;
