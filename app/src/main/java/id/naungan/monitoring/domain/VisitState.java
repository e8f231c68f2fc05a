package id.naungan.monitoring.domain;

import id.naungan.kernel.Worded;
import java.util.Set;

/** How far a visit has come, and what may follow. The database keeps the same graph (`monitoring.keep_visit`). */
public enum VisitState implements Worded {
    RENCANA,
    BERLANGSUNG,
    DILAPORKAN,
    DITANGGAPI,
    SELESAI,
    BATAL;

    public Set<VisitState> next() {
        return switch (this) {
            case RENCANA -> Set.of(BERLANGSUNG, BATAL);
            case BERLANGSUNG -> Set.of(DILAPORKAN, BATAL);
            case DILAPORKAN -> Set.of(DITANGGAPI, SELESAI);
            case DITANGGAPI -> Set.of(SELESAI);
            case SELESAI, BATAL -> Set.of();
        };
    }

    /** The report was sent; it does not change any more. */
    public boolean reported() {
        return this == DILAPORKAN || this == DITANGGAPI || this == SELESAI;
    }

    public String tone() {
        return switch (this) {
            case RENCANA, BATAL -> "";
            case BERLANGSUNG, DITANGGAPI -> "info";
            case DILAPORKAN -> "warn";
            case SELESAI -> "good";
        };
    }

    @Override
    public String messageKey() {
        return "monitoring.visit.state." + name();
    }
}
