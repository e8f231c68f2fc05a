package id.naungan.incident.domain;

import id.naungan.kernel.Worded;

/** What somebody was in an incident. */
public enum Part implements Worded {
    KORBAN,
    TERDUGA,
    SAKSI;

    @Override
    public String messageKey() {
        return "incident.part." + name();
    }
}
