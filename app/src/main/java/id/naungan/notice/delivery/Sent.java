package id.naungan.notice.delivery;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One line of what went out: `to` is a webhook's address, or nothing for a letter. */
public record Sent(
        String words,
        @Nullable String to,
        String status,
        int attempts,
        @Nullable String problem,
        Instant at,
        Instant due) {}
