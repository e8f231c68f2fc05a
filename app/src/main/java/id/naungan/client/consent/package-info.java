/** Consents, apart from care. */
@org.jspecify.annotations.NullMarked
package id.naungan.client.consent;
