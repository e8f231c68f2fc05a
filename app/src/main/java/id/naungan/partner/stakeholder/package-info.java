/** Whom a home can count on, in three rings. */
@org.jspecify.annotations.NullMarked
package id.naungan.partner.stakeholder;
