package id.naungan.casework.roster;

/** What a row of a roster is taken for. */
public enum RowVerdict {
    BARU,
    DIKENAL,
    PERLU_DIPUTUSKAN,
    DITOLAK
}
