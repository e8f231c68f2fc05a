/** Figures of an edition: tables, what is kept back of them, and who could find it out. */
@org.jspecify.annotations.NullMarked
package id.naungan.portal.figure;
