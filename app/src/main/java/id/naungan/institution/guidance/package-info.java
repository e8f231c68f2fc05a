/** Homes nobody registered: how they were found, and the way to legality with its deadlines and its end. */
@org.jspecify.annotations.NullMarked
package id.naungan.institution.guidance;
