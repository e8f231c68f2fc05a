/** Ending a stay. */
@org.jspecify.annotations.NullMarked
package id.naungan.casework.leaving;
