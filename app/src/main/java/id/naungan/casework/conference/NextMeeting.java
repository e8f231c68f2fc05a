package id.naungan.casework.conference;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** When a home must meet again: as agreed, but never later than the term after the last meeting (Hikmat: every two weeks). */
final class NextMeeting {

    /** Name of the term in the reference module. */
    static final String TERM = "pembahasan-kasus";

    private NextMeeting() {}

    static LocalDate due(LocalDate last, @Nullable LocalDate agreed, int days) {
        var latest = last.plusDays(days);
        return agreed == null || agreed.isAfter(latest) || !agreed.isAfter(last) ? latest : agreed;
    }
}
