/** Signing the forms of the chain, and what follows from a signed one. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.NamedInterface("signing")
package id.naungan.casework.signing;
