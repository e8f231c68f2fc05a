package id.naungan.institution.intake;

/** What a row of a register is taken for. */
public enum IntakeVerdict {
    BARU,
    /** Stands in the register under this name at this place. */
    DIKENAL,
    /** May be a home of the register, or the same as a row above: the user decides. */
    MIRIP,
    DITOLAK
}
