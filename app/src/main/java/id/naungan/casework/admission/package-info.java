/** Admitting a person into a home. */
@org.jspecify.annotations.NullMarked
package id.naungan.casework.admission;
