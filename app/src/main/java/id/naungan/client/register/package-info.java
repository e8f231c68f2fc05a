/** Opening a file, with the search for the same person before it is saved. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.NamedInterface("register")
package id.naungan.client.register;
