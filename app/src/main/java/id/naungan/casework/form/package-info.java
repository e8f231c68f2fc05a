/** Filling in, reading and signing the forms of the chain. */
@org.jspecify.annotations.NullMarked
package id.naungan.casework.form;
