/** What happened to a file, and who opened it. */
@org.jspecify.annotations.NullMarked
package id.naungan.client.history;
