/** The first page of a person's file. */
@org.jspecify.annotations.NullMarked
package id.naungan.client.file;
