/** The home answers: who comes, or why nobody does. */
@org.jspecify.annotations.NullMarked
package id.naungan.training.answer;
