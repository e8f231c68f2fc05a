package id.naungan.incident.board;

import id.naungan.incident.domain.ClockKind;
import id.naungan.incident.domain.Severity;
import id.naungan.incident.domain.State;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An incident as a card or a line shows it: nobody's name but those who handle it.
 *
 * @param nextClock the running clock that ends first
 * @param lateClocks how many clocks are or were late
 * @param unanswered whether the reader's office has not said yet that it knows
 */
public record Glance(
        UUID id,
        String number,
        @Nullable UUID institutionId,
        @Nullable String home,
        String district,
        List<String> kinds,
        Severity severity,
        State state,
        Instant receivedAt,
        @Nullable Instant happenedAt,
        boolean happenedRoughly,
        @Nullable String place,
        int victims,
        @Nullable ClockKind nextClock,
        @Nullable Instant nextDue,
        int lateClocks,
        boolean unanswered,
        List<String> handlers,
        @Nullable Instant closedAt) {

    public String href() {
        return "/insiden/" + id;
    }

    public boolean late(Instant now) {
        return nextDue != null && nextDue.isBefore(now);
    }
}
