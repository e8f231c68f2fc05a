/** Papers and cards, there or not. */
@org.jspecify.annotations.NullMarked
package id.naungan.client.paper;
