package id.naungan.institution.intake;

/** What became of a row. */
public enum IntakeOutcome {
    DICATAT,
    DIPERBARUI,
    /** Known, and nothing to add: nothing was written. */
    SUDAH_ADA,
    DILEWATI,
    DITOLAK
}
