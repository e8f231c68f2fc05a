/** Writes the rows, step by step, also after the request has ended. */
@org.jspecify.annotations.NullMarked
package id.naungan.institution.intake.run;
