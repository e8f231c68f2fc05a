package id.naungan.institution.licence;

/** What was decided about a registration. */
public enum DecisionKind {
    DAFTAR,
    TOLAK,
    BEKU,
    PULIH,
    CABUT,
    TUTUP;

    /** Kind of the letter that says so. */
    public String letter() {
        return this == DAFTAR ? "TANDA_DAFTAR" : "KEPUTUSAN_LKS";
    }

    /** How it is painted. */
    public String tone() {
        return switch (this) {
            case DAFTAR, PULIH -> "good";
            case BEKU, TOLAK -> "warn";
            case CABUT, TUTUP -> "bad";
        };
    }
}
