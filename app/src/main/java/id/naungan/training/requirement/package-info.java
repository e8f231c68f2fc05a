/** Which competence is required of whom. */
@org.jspecify.annotations.NullMarked
package id.naungan.training.requirement;
