package id.naungan.institution.licence;

/** What a home applies for. */
public enum ApplicationKind {
    BARU,
    PERPANJANGAN
}
