/** The front page. */
@org.jspecify.annotations.NullMarked
package id.naungan.portal.start;
