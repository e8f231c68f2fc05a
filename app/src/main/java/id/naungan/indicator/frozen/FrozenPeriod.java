package id.naungan.indicator.frozen;

import id.naungan.web.Ui;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A month, quarter or year; figures are those of its end.
 *
 * @param month the first day of its last month
 */
public record FrozenPeriod(Kind kind, LocalDate month) {

    /** How long it is. */
    public enum Kind {
        BULAN(1),
        TRIWULAN(3),
        TAHUN(12);

        private final int months;

        Kind(int months) {
            this.months = months;
        }

        /** Whether a period of this kind ends with that month. */
        boolean endsWith(LocalDate month) {
            return month.getMonthValue() % months == 0;
        }
    }

    /** How many months back figures are kept in which one may still be frozen. */
    private static final int BACK = 12;

    /** Those that ended before the month that runs, the latest first: years and quarters before months. */
    static List<FrozenPeriod> ended(LocalDate running) {
        var found = new ArrayList<FrozenPeriod>();
        for (var kind : List.of(Kind.TAHUN, Kind.TRIWULAN, Kind.BULAN))
            for (int back = 1; back <= BACK; back++) {
                var month = running.minusMonths(back);
                if (kind.endsWith(month)) found.add(new FrozenPeriod(kind, month));
            }
        return found;
    }

    /** The one of those that is written so: 2026, 2026-T3, 2026-09. */
    static Optional<FrozenPeriod> of(String text, LocalDate running) {
        return ended(running).stream().filter(one -> one.text().equals(text)).findFirst();
    }

    public String text() {
        return switch (kind) {
            case TAHUN -> String.valueOf(month.getYear());
            case TRIWULAN -> month.getYear() + "-T" + month.getMonthValue() / 3;
            case BULAN -> YearMonth.from(month).toString();
        };
    }

    public LocalDate lastDay() {
        return month.plusMonths(1).minusDays(1);
    }

    public String words(Ui ui) {
        return switch (kind) {
            case TAHUN -> ui.msg("frozen.period.TAHUN", String.valueOf(month.getYear()));
            case TRIWULAN ->
                ui.msg("frozen.period.TRIWULAN", month.getMonthValue() / 3, String.valueOf(month.getYear()));
            case BULAN -> ui.month(YearMonth.from(month));
        };
    }
}
