/** The case of a person and its forms, as they are kept. */
@org.jspecify.annotations.NullMarked
package id.naungan.casework.chain;
