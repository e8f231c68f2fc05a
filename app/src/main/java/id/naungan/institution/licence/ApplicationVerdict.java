package id.naungan.institution.licence;

/** How an application is decided. */
public enum ApplicationVerdict {
    DAFTAR,
    TOLAK
}
