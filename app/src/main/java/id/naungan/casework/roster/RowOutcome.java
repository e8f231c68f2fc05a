package id.naungan.casework.roster;

/** What became of a row. */
public enum RowOutcome {
    /** A file was opened and the person admitted. */
    TERDAFTAR,
    /** There is a file and a stay already: nothing was written. */
    SUDAH_ADA,
    /** There was a file without a stay: the person was admitted. */
    DITERIMA,
    DILEWATI,
    DITOLAK
}
