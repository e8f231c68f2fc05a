/** Corrections of the sections of a home through the one amend screen. */
@org.jspecify.annotations.NullMarked
package id.naungan.institution.section;
