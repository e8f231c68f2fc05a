/** Registering a home. */
@org.jspecify.annotations.NullMarked
package id.naungan.institution.register;
