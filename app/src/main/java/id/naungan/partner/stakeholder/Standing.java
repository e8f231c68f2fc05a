package id.naungan.partner.stakeholder;

/** Whether a commitment is kept. */
public enum Standing {
    BERJALAN,
    DITEPATI,
    TIDAK_DITEPATI;

    public String tone() {
        return switch (this) {
            case BERJALAN -> "info";
            case DITEPATI -> "good";
            case TIDAK_DITEPATI -> "bad";
        };
    }
}
