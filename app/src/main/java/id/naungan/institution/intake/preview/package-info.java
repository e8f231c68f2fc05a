/** What the columns are taken for, and what the rows look like then. */
@org.jspecify.annotations.NullMarked
package id.naungan.institution.intake.preview;
