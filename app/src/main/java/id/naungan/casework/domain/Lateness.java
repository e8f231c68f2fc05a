package id.naungan.casework.domain;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Whether something may be written down today: never before it happens, and long after it only with reason and evidence. */
public record Lateness(LocalDate today, int term) {

    /** The term of reference that says how many days late need no reason. */
    public static final String TERM = "catatan-mundur";

    public boolean inFuture(LocalDate day) {
        return day.isAfter(today);
    }

    public long days(LocalDate day) {
        return ChronoUnit.DAYS.between(day, today);
    }

    public boolean needsReason(Dated record) {
        return days(record.on()) > term && !record.isExcused();
    }
}
