package id.naungan.institution.accreditation;

/** How a recommendation of the assessors stands. */
public enum AdviceState {
    TERBUKA,
    DIJAWAB,
    DIKEMBALIKAN,
    DITERIMA;

    /** The home has to answer. */
    public boolean withHome() {
        return this == TERBUKA || this == DIKEMBALIKAN;
    }

    /** How it is painted. */
    public String tone() {
        return switch (this) {
            case TERBUKA -> "info";
            case DIJAWAB -> "";
            case DIKEMBALIKAN -> "warn";
            case DITERIMA -> "good";
        };
    }
}
