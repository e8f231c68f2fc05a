/** Filling in, reading and signing the forms of the chain. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.NamedInterface("form")
package id.naungan.casework.form;
