/** Help and privacy: pages for everyone. */
@org.jspecify.annotations.NullMarked
package id.naungan.indicator.home;
