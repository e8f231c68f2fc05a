/** A home nobody knows asks on a public page to be registered; its office enters it and invites its manager. */
@org.jspecify.annotations.NullMarked
package id.naungan.institution.request;
