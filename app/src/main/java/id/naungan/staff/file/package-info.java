/** The file of one member of the staff. */
@org.jspecify.annotations.NullMarked
package id.naungan.staff.file;
