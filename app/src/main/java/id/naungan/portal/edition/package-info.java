/** Editions: counting, publishing, and what changed. */
@org.jspecify.annotations.NullMarked
package id.naungan.portal.edition;
