package id.naungan.institution.guidance;

import id.naungan.kernel.Worded;

/** How a guidance stands; the register ends it. */
public enum GuidanceState implements Worded {
    BERJALAN,
    TERDAFTAR,
    DITUTUP;

    @Override
    public String messageKey() {
        return "guidance.state." + name();
    }

    public String tone() {
        return switch (this) {
            case BERJALAN -> "info";
            case TERDAFTAR -> "good";
            case DITUTUP -> "bad";
        };
    }
}
