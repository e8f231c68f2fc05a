/** Takes what was planned, from a phone or a page, all changes of a month at once. */
@org.jspecify.annotations.NullMarked
package id.naungan.duty.receive;
