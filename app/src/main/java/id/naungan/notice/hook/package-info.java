/** Addresses where other systems of a home or an office listen. */
@org.jspecify.annotations.NullMarked
package id.naungan.notice.hook;
