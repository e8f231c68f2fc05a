package id.naungan.outbox;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the phone is told: the real time, and what became of each item. */
record Answer(Instant now, List<Told> items) {

    /** One item's fate, in the sender's language. */
    record Told(
            UUID id,
            State state,
            @Nullable String words,
            @Nullable String href,
            @Nullable Integer version,
            List<Line> differences) {}

    enum State {
        TAKEN,
        REFUSED,
        CONFLICT
    }

    /** One field in both versions; the name is that of the form's field. */
    record Line(String name, String label, String stored, String mine) {}
}
