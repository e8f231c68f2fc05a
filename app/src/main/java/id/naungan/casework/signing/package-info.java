/** Signing the forms of the chain, and what follows from a signed one. */
@org.jspecify.annotations.NullMarked
package id.naungan.casework.signing;
