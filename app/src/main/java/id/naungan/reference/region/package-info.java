/** Finding, browsing and editing regions. */
@org.jspecify.annotations.NullMarked
package id.naungan.reference.region;
