/** Categories a person holds from a day to a day. */
@org.jspecify.annotations.NullMarked
package id.naungan.client.category;
