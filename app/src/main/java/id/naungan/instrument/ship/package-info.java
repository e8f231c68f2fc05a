/** Instruments that come with the product. */
@org.jspecify.annotations.NullMarked
package id.naungan.instrument.ship;
