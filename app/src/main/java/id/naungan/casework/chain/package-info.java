/** The case of a person and its forms, as they are kept. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.NamedInterface("chain")
package id.naungan.casework.chain;
