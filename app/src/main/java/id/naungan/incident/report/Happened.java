package id.naungan.incident.report;

import id.naungan.web.form.MessagePrefix;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** The time of happening as it was said; a day without an hour is kept as its noon, marked as rough. */
@MessagePrefix("incident.report.happened")
public record Happened(
        When said, @Nullable LocalDate day, @Nullable LocalTime time) {

    private static final LocalTime NOON = LocalTime.NOON;

    public Happened {
        if (said == When.TANGGAL && day == null)
            throw new IllegalArgumentException("incident.report.happened.day.missing");
    }

    /** What was said, counted from when it was written: a report that waited a night on a phone still means that evening. */
    public Point at(Instant written, ZoneId zone) {
        var today = LocalDate.ofInstant(written, zone);
        return switch (said) {
            case BARU_SAJA -> new Point(written, false);
            case HARI_INI -> rough(today, written, zone);
            case KEMARIN -> rough(today.minusDays(1), written, zone);
            case TANGGAL -> {
                assert day != null;
                yield time == null
                        ? rough(day, written, zone)
                        : new Point(day.atTime(time).atZone(zone).toInstant(), false);
            }
        };
    }

    private static Point rough(LocalDate day, Instant written, ZoneId zone) {
        return new Point(noon(day, written, zone), true);
    }

    /** The noon of a day, or the writing itself where that was before noon. */
    static Instant noon(LocalDate day, Instant written, ZoneId zone) {
        var noon = day.atTime(NOON).atZone(zone).toInstant();
        return day.equals(LocalDate.ofInstant(written, zone)) && noon.isAfter(written) ? written : noon;
    }

    /** A point in time, exact or only so. */
    public record Point(Instant at, boolean roughly) {}
}
