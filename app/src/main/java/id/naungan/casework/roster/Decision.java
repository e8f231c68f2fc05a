package id.naungan.casework.roster;

/** What the user says of a doubtful row. */
public enum Decision {
    ORANG_SAMA,
    ORANG_LAIN,
    LEWATI
}
