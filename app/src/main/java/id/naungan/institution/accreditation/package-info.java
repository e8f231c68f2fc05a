/** Accreditation of a home: self-assessment, recommendation, desk review, assessors, plenary, and what follows from it. */
@org.jspecify.annotations.NullMarked
package id.naungan.institution.accreditation;
