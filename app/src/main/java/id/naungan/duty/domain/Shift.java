package id.naungan.duty.domain;

import id.naungan.kernel.Worded;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A shift of a home: one that ends at the hour it begins, or before, goes over midnight. */
public record Shift(
        UUID id,
        int version,
        String name,
        String letter,
        Part part,
        LocalTime from,
        LocalTime to,
        int least,
        @Nullable LocalDate endedOn) {

    /** Whether it is worked while the house sleeps. */
    public enum Part implements Worded {
        SIANG,
        MALAM;

        @Override
        public String messageKey() {
            return "duty.part." + name();
        }
    }

    public boolean overMidnight() {
        return !to.isAfter(from);
    }

    public LocalDateTime begins(LocalDate day) {
        return day.atTime(from);
    }

    public LocalDateTime ends(LocalDate day) {
        return day.atTime(to).plusDays(overMidnight() ? 1 : 0);
    }

    public int minutes() {
        return (int)
                Duration.between(begins(LocalDate.EPOCH), ends(LocalDate.EPOCH)).toMinutes();
    }

    public boolean worked(LocalDate day) {
        return endedOn == null || endedOn.isAfter(day);
    }
}
