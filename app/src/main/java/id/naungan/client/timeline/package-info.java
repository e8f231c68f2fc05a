/** Everything that happened in a person's life, from all modules, in the order of time. */
@org.jspecify.annotations.NullMarked
package id.naungan.client.timeline;
