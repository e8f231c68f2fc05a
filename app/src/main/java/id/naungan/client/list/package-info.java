/** Finding people in the caller's scope: filters, counts, forgiving search. */
@org.jspecify.annotations.NullMarked
package id.naungan.client.list;
