/** Figures: which homes were invited, came, were never reached. */
@org.jspecify.annotations.NullMarked
package id.naungan.training.coverage;
