package id.naungan.casework.conference;

import id.naungan.kernel.Worded;

/** How far minutes are. */
public enum Status implements Worded {
    DRAF,
    DITANDATANGANI,
    DIBATALKAN;

    @Override
    public String messageKey() {
        return "conference.status." + name();
    }

    /** The colour of its badge. */
    public String tone() {
        return switch (this) {
            case DRAF -> "info";
            case DITANDATANGANI -> "good";
            case DIBATALKAN -> "";
        };
    }
}
