/** The lists an administrator keeps: code tables, norms, terms. */
@org.jspecify.annotations.NullMarked
package id.naungan.reference.list;
