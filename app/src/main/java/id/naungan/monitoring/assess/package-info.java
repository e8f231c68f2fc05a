/** The yearly assessment of a home by itself, and how it compares with a visit. */
@org.jspecify.annotations.NullMarked
package id.naungan.monitoring.assess;
