/** What participants think of a training, without a name. */
@org.jspecify.annotations.NullMarked
package id.naungan.training.evaluation;
