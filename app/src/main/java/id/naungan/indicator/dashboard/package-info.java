/** The page that shows an office its homes, and says so the second something changes. */
@org.jspecify.annotations.NullMarked
package id.naungan.indicator.dashboard;
