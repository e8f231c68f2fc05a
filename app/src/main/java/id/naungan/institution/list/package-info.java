/** The list of homes with its filters. */
@org.jspecify.annotations.NullMarked
package id.naungan.institution.list;
