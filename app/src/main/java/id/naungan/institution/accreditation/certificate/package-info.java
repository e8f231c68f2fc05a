/** Other certificates of the register: safe houses and social workers. */
@org.jspecify.annotations.NullMarked
package id.naungan.institution.accreditation.certificate;
