/** When and how a paper was made known. */
@org.jspecify.annotations.NullMarked
package id.naungan.policy.telling;
