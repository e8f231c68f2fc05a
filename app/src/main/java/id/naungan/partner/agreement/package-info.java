/** Agreements with others (MoU), and when they end. */
@org.jspecify.annotations.NullMarked
package id.naungan.partner.agreement;
