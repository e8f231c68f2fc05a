/** The staff of an area, as its offices see it. */
@org.jspecify.annotations.NullMarked
package id.naungan.staff.desk;
