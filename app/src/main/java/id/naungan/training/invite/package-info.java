/** Asks homes to send people, with letter and notice. */
@org.jspecify.annotations.NullMarked
package id.naungan.training.invite;
