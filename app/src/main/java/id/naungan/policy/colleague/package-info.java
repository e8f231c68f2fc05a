/** Staff without an account. */
@org.jspecify.annotations.NullMarked
package id.naungan.policy.colleague;
