/** Editions on the screen: read, drafted, compared, published, withdrawn. */
@org.jspecify.annotations.NullMarked
package id.naungan.instrument.edition;
