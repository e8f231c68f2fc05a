/** The versions of each paper of a home. */
@org.jspecify.annotations.NullMarked
package id.naungan.policy.paper;
