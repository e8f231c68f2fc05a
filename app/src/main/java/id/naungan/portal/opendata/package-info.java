/** Open data: the catalogue, and its files as CSV and JSON. */
@org.jspecify.annotations.NullMarked
package id.naungan.portal.opendata;
