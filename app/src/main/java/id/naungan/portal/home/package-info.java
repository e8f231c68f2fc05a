/** Homes an office has decided about: the search and the page of one. */
@org.jspecify.annotations.NullMarked
package id.naungan.portal.home;
