package id.naungan.training.domain;

import id.naungan.kernel.Worded;

/** What a home says to an invitation. */
public enum InvitationState implements Worded {
    DIUNDANG,
    DITERIMA,
    DITOLAK;

    public String tone() {
        return switch (this) {
            case DIUNDANG -> "warn";
            case DITERIMA -> "good";
            case DITOLAK -> "bad";
        };
    }

    @Override
    public String messageKey() {
        return "training.invitation." + name();
    }
}
