package id.naungan.incident.handling;

import id.naungan.web.Ui;
import java.time.Duration;

/** Spans of time in words, and what a clock says with them. */
public final class TimeLeft {

    private TimeLeft() {}

    /** "2 hari 4 jam", "3 jam 20 menit", "5 menit". */
    public static String span(Ui ui, Duration span) {
        if (span.toDays() > 1) return ui.msg("incident.span.days", span.toDays(), span.toHoursPart());
        if (span.toHours() > 0) return ui.msg("incident.span.hours", span.toHours(), span.toMinutesPart());
        return ui.msg("incident.span.minutes", span.toMinutes());
    }

    /** Running or met, in time or late, and by how much. */
    public static String said(Ui ui, Clocks.Line clock) {
        var key = "incident.clock." + (clock.met() == null ? "running" : "met") + (clock.late() ? ".late" : "");
        return clock.met() == null
                ? ui.msg(key, span(ui, clock.distance()))
                : ui.msg(key, ui.dateTime(clock.met()), span(ui, clock.distance()));
    }
}
