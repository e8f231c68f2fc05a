/** One-time links: inviting somebody, and what the invited person does with the link. */
@org.jspecify.annotations.NullMarked
package id.naungan.access.invitation;
