package id.naungan.institution.intake;

/** What the user says of a row that is or may be known. */
public enum IntakeDecision {
    PERBARUI,
    BARU,
    LEWATI
}
