/** The face in the file. */
@org.jspecify.annotations.NullMarked
package id.naungan.client.photo;
