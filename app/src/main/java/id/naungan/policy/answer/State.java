package id.naungan.policy.answer;

/** What somebody answered; only the first counts as known. */
public enum State {
    PAHAM,
    MENOLAK,
    BELUM_MAMPU;

    public String tone() {
        return switch (this) {
            case PAHAM -> "good";
            case MENOLAK -> "bad";
            case BELUM_MAMPU -> "warn";
        };
    }
}
