/** Signing out. */
@org.jspecify.annotations.NullMarked
package id.naungan.access.signout;
