package id.naungan.institution.accreditation;

/** Who answered: the home about itself, or the assessors who came. */
public enum GivenBy {
    MANDIRI,
    ASESOR
}
