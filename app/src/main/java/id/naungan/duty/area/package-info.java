/** Homes of an area by how they are covered. */
@org.jspecify.annotations.NullMarked
package id.naungan.duty.area;
