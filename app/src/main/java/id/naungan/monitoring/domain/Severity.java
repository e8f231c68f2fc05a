package id.naungan.monitoring.domain;

import id.naungan.kernel.Worded;
import id.naungan.reference.Terms;
import java.time.LocalDate;

/** How grave a finding is; how long it may take stands in a term. */
public enum Severity implements Worded {
    KRITIS,
    BERAT,
    SEDANG,
    RINGAN;

    /** The last day to put it right, counted from the day it is written. */
    public LocalDate due(Terms terms, LocalDate from) {
        return terms.value("temuan-" + name().toLowerCase(java.util.Locale.ROOT))
                .lastDay(from);
    }

    /** Whether somebody looks again on the spot before it is closed. */
    public boolean grave() {
        return this == KRITIS || this == BERAT;
    }

    public String tone() {
        return switch (this) {
            case KRITIS -> "bad";
            case BERAT -> "warn";
            case SEDANG -> "info";
            case RINGAN -> "";
        };
    }

    @Override
    public String messageKey() {
        return "monitoring.severity." + name();
    }
}
