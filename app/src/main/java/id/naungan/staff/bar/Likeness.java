package id.naungan.staff.bar;

import id.naungan.kernel.Worded;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A member of the staff who is like somebody barred; what the bar rests on is not part of it. */
public record Likeness(
        UUID id,
        int version,
        UUID personId,
        UUID barId,
        UUID homeId,
        String home,
        String district,
        String barRegion,
        String name,
        Certainty certainty,
        State state,
        @Nullable String homeSays,
        @Nullable String decidedByName,
        @Nullable String decidedWhy,
        Instant foundAt) {

    /** Same NIK is certain, name and birth make it likely, a name alone makes it possible. */
    public enum Certainty implements Worded {
        CERTAIN,
        LIKELY,
        POSSIBLE;

        @Override
        public String messageKey() {
            return "staff.certainty." + name();
        }
    }

    /** What an office said. */
    public enum State implements Worded {
        DUGAAN("warn"),
        SAMA("bad"),
        BUKAN("good");

        private final String tone;

        State(String tone) {
            this.tone = tone;
        }

        public String tone() {
            return tone;
        }

        @Override
        public String messageKey() {
            return "staff.likeness." + name();
        }
    }

    /** Whether the person may not be on duty because of it. */
    public boolean holds() {
        return state == State.SAMA || (state == State.DUGAAN && certainty != Certainty.POSSIBLE);
    }

    public String href() {
        return "/lks/" + homeId + "/petugas/" + personId;
    }
}
