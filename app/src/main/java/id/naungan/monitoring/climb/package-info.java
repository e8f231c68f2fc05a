/** What is told when nobody acts. */
@org.jspecify.annotations.NullMarked
package id.naungan.monitoring.climb;
