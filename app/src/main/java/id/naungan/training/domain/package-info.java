/** Nouns and rules of trainings. */
@org.jspecify.annotations.NullMarked
package id.naungan.training.domain;
