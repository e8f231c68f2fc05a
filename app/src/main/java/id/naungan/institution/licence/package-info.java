/** The life cycle of a registration: application, check, visit, decision, and what runs out. */
@org.jspecify.annotations.NullMarked
package id.naungan.institution.licence;
