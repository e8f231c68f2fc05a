package id.naungan.monitoring.domain;

import id.naungan.kernel.Worded;

/** How a finding stands. What may follow stands in {@link StepKind}. */
public enum FindingState implements Worded {
    DRAF,
    TERBUKA,
    DIRENCANAKAN,
    DIJAWAB,
    DIKEMBALIKAN,
    CEK_ULANG,
    SELESAI,
    BATAL;

    /** The addressee must act. */
    public boolean asked() {
        return this == TERBUKA || this == DIRENCANAKAN || this == DIKEMBALIKAN;
    }

    public boolean closed() {
        return this == SELESAI || this == BATAL;
    }

    public String tone() {
        return switch (this) {
            case DRAF, BATAL -> "";
            case TERBUKA, DIKEMBALIKAN -> "warn";
            case DIRENCANAKAN, DIJAWAB, CEK_ULANG -> "info";
            case SELESAI -> "good";
        };
    }

    @Override
    public String messageKey() {
        return "monitoring.state." + name();
    }
}
