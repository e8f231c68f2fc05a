package id.naungan.care.contact;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * How long somebody has been without contact with the family, counted from the last contact or else from moving in. Pure.
 *
 * @param days without contact
 * @param level how much it presses
 */
public record ContactGap(long days, Level level) {

    /** Fine, to be reminded of, to be passed on to the supervisor. */
    public enum Level {
        FINE,
        WARN,
        ESCALATE
    }

    /** Nothing for somebody who does not live in a home. */
    public static @Nullable ContactGap of(
            @Nullable LocalDate last, @Nullable LocalDate residentSince, LocalDate today, int warn, int escalate) {
        if (residentSince == null) return null;
        var from = last == null || last.isBefore(residentSince) ? residentSince : last;
        long days = Math.max(0, ChronoUnit.DAYS.between(from, today));
        return new ContactGap(days, days >= escalate ? Level.ESCALATE : days >= warn ? Level.WARN : Level.FINE);
    }
}
