package id.naungan.institution.accreditation;

/** How far an item is met. */
public enum Fulfilment {
    SUDAH,
    SEBAGIAN,
    BELUM,
    TIDAK_BERLAKU;

    public boolean applies() {
        return this != TIDAK_BERLAKU;
    }

    /** Half points: two for met, one for partly. */
    int halves() {
        return switch (this) {
            case SUDAH -> 2;
            case SEBAGIAN -> 1;
            case BELUM, TIDAK_BERLAKU -> 0;
        };
    }

    /** How it is painted. */
    public String tone() {
        return switch (this) {
            case SUDAH -> "good";
            case SEBAGIAN -> "warn";
            case BELUM -> "bad";
            case TIDAK_BERLAKU -> "";
        };
    }
}
