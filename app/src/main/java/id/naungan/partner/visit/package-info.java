/** The book of visitors, and the warning at the door. */
@org.jspecify.annotations.NullMarked
package id.naungan.partner.visit;
