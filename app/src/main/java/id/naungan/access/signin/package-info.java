/** Signing in, and the limits on trying. */
@org.jspecify.annotations.NullMarked
package id.naungan.access.signin;
