package id.naungan.training.domain;

import id.naungan.kernel.Worded;
import java.util.Set;

/** How a training stands. */
public enum TrainingState implements Worded {
    DRAF,
    DIUNDANG,
    BERJALAN,
    SELESAI,
    BATAL;

    /** What may follow. */
    public Set<TrainingState> next() {
        return switch (this) {
            case DRAF -> Set.of(DIUNDANG, BATAL);
            case DIUNDANG -> Set.of(BERJALAN, BATAL);
            case BERJALAN -> Set.of(SELESAI, BATAL);
            case SELESAI, BATAL -> Set.of();
        };
    }

    /** Whether homes may still be invited and people entered. */
    public boolean open() {
        return this == DRAF || this == DIUNDANG || this == BERJALAN;
    }

    /** Whether who came may be written down, or put right. */
    public boolean attended() {
        return this == DIUNDANG || this == BERJALAN || this == SELESAI;
    }

    public String tone() {
        return switch (this) {
            case DRAF -> "";
            case DIUNDANG, BERJALAN -> "info";
            case SELESAI -> "good";
            case BATAL -> "bad";
        };
    }

    @Override
    public String messageKey() {
        return "training.state." + name();
    }
}
