/** What all rows of a home have in common: written on a form, shown in a list, corrected with a reason. */
@org.jspecify.annotations.NullMarked
package id.naungan.institution.sheet;
