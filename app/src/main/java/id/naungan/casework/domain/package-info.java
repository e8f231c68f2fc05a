/** Nouns of stays and transfers. */
@org.jspecify.annotations.NullMarked
package id.naungan.casework.domain;
