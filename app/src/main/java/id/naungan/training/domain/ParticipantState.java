package id.naungan.training.domain;

import id.naungan.kernel.Worded;

/** Whether a participant has a seat, waits for one, or does not come. */
public enum ParticipantState implements Worded {
    TERDAFTAR,
    CADANGAN,
    BATAL;

    public String tone() {
        return switch (this) {
            case TERDAFTAR -> "good";
            case CADANGAN -> "warn";
            case BATAL -> "";
        };
    }

    @Override
    public String messageKey() {
        return "training.participant." + name();
    }
}
