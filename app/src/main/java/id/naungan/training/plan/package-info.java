/** Plans a training: what, where, when, for whom, and whether it is held. */
@org.jspecify.annotations.NullMarked
package id.naungan.training.plan;
