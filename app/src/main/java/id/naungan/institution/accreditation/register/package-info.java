/** Which homes are accredited: figures, list, file, and what waits for an office. */
@org.jspecify.annotations.NullMarked
package id.naungan.institution.accreditation.register;
