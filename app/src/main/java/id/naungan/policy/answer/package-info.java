/** Who has understood a paper, and who has not. */
@org.jspecify.annotations.NullMarked
package id.naungan.policy.answer;
