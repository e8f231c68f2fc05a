package id.naungan.incident.pattern;

import id.naungan.incident.board.Remaining;
import id.naungan.web.Ui;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Periods and lengths of time in words. */
public final class PatternWords {

    private PatternWords() {}

    public static String period(Ui ui, Period period) {
        var year = String.valueOf(period.first().getYear());
        if (period.months() == 1) return ui.month(period.first());
        return period.wholeYear()
                ? ui.msg("patterns.year-of", year)
                : ui.msg("patterns.quarter", period.quarterNumber(), year);
    }

    /** "Sen", "Sel", … */
    public static List<String> weekdays(Ui ui) {
        return IntStream.rangeClosed(1, 7)
                .mapToObj(day -> ui.msg("incidents.weekday." + day).substring(0, 3))
                .toList();
    }

    /** "5 jam", from seconds; a dash for nothing. */
    public static String length(Ui ui, @Nullable Double seconds) {
        if (seconds == null) return "–";
        var length = Remaining.of(Instant.EPOCH, Instant.EPOCH.plusSeconds(Math.max(0, Math.round(seconds))));
        return ui.msg("patterns.length." + length.unit(), length.amount());
    }
}
