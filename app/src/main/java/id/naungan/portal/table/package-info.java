/** The tables of an edition as pages: a topic by regions, with its map. */
@org.jspecify.annotations.NullMarked
package id.naungan.portal.table;
