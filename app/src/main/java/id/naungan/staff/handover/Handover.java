package id.naungan.staff.handover;

import id.naungan.kernel.Worded;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Children go from one caregiver's care into another's. */
public record Handover(
        UUID id,
        int version,
        UUID homeId,
        String home,
        String district,
        UUID fromPerson,
        String fromName,
        UUID toPerson,
        String toName,
        String planKind,
        String planReason,
        LocalDate planOn,
        @Nullable LocalDate planToldOn,
        @Nullable String planToldHow,
        State state,
        @Nullable Instant handedAt,
        @Nullable String handedByName,
        @Nullable Instant knownAt,
        @Nullable String knownByName,
        @Nullable String knownNote,
        long children,
        long noted) {

    /** How far it is. */
    public enum State implements Worded {
        DISIAPKAN("warn"),
        DISERAHKAN("info"),
        DIKETAHUI("good"),
        DIBATALKAN("");

        private final String tone;

        State(String tone) {
            this.tone = tone;
        }

        public String tone() {
            return tone;
        }

        @Override
        public String messageKey() {
            return "staff.handover.state." + name();
        }
    }

    /** One child of it; only whoever sees the child finds it. */
    public record Child(
            UUID id,
            int version,
            UUID clientId,
            String name,
            @Nullable String habits,
            @Nullable String health,
            @Nullable String worries,
            @Nullable String promises,
            @Nullable String notedByName,
            @Nullable Instant notedAt) {}

    public boolean open() {
        return state == State.DISIAPKAN;
    }

    public String href() {
        return "/petugas/serah-terima/" + id;
    }
}
