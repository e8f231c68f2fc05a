/** Opening the sealed parts of a file with a reason. */
@org.jspecify.annotations.NullMarked
package id.naungan.client.opening;
