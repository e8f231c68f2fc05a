/** What all entries of care have in common: written on a form, shown in a list, corrected with a reason. */
@org.jspecify.annotations.NullMarked
package id.naungan.care.entry;
