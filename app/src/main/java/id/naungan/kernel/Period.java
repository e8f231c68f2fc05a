package id.naungan.kernel;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Days from {@code from} (in) until {@code until} (out); without an end it still runs. */
public record Period(LocalDate from, @Nullable LocalDate until) {

    public Period {
        if (until != null && until.isBefore(from)) {
            throw new Malformed("period.endsBeforeStart", "");
        }
    }

    public static Period since(LocalDate from) {
        return new Period(from, null);
    }

    public boolean isOpen() {
        return until == null;
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && (until == null || day.isBefore(until));
    }

    public boolean overlaps(Period other) {
        return (until == null || other.from.isBefore(until)) && (other.until == null || from.isBefore(other.until));
    }

    public Period endingOn(LocalDate day) {
        return new Period(from, day);
    }

    /** Days that have passed, up to {@code today} for a period that still runs. */
    public long days(LocalDate today) {
        return Math.max(0, ChronoUnit.DAYS.between(from, until == null || today.isBefore(until) ? today : until));
    }
}
