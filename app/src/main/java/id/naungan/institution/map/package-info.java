/** The homes of the caller's area on a map. */
@org.jspecify.annotations.NullMarked
package id.naungan.institution.map;
