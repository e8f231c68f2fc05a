/** A sheet being filled, also without a network. */
@org.jspecify.annotations.NullMarked
package id.naungan.instrument.fill;
