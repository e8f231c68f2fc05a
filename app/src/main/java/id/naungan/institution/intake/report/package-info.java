/** The user's own workbook back, with result and reason. */
@org.jspecify.annotations.NullMarked
package id.naungan.institution.intake.report;
