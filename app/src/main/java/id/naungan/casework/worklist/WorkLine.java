package id.naungan.casework.worklist;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of a worklist.
 *
 * @param kind what it is, as `task.{kind}` names it
 * @param due null for what has no day
 */
public record WorkLine(
        UUID id,
        String kind,
        @Nullable String words,
        @Nullable UUID clientId,
        @Nullable String client,
        UUID institutionId,
        @Nullable String home,
        @Nullable LocalDate due,
        @Nullable String holder,
        String href) {

    /** Days past the day, or nothing. */
    public long late(LocalDate today) {
        return due == null || !due.isBefore(today) ? 0 : due.until(today, java.time.temporal.ChronoUnit.DAYS);
    }
}
