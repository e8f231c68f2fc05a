package id.naungan.notice.inbox;

import id.naungan.notice.Urgency;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One line of what an account was told, in the reader's words. */
public record Told(
        UUID id,
        String words,
        Urgency urgency,
        Instant at,
        @Nullable Instant readAt,
        @Nullable Instant acknowledgedAt) {

    /** What is urgent is not over by being opened. */
    public boolean asksToBeAcknowledged() {
        return urgency == Urgency.MENDESAK && acknowledgedAt == null;
    }
}
