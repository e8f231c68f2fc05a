/** Nouns and rules of the roster. */
@org.jspecify.annotations.NullMarked
package id.naungan.duty.domain;
