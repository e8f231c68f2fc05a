/** Volunteers: when they help, and whether they may be alone with a child. */
@org.jspecify.annotations.NullMarked
package id.naungan.partner.volunteer;
