/** Choosing another password. */
@org.jspecify.annotations.NullMarked
package id.naungan.access.password;
