/** Whether a row is a new home, one that is known, or not to be used; and what the user decides. */
@org.jspecify.annotations.NullMarked
package id.naungan.institution.intake.verdict;
