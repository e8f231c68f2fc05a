/** The one place where a code or a number is typed to be checked. */
@org.jspecify.annotations.NullMarked
package id.naungan.portal.check;
