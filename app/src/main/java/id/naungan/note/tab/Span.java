package id.naungan.note.tab;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A month or a week (Monday to Sunday) of a calendar. */
public record Span(boolean week, LocalDate from, LocalDate to) {

    static Span month(LocalDate day) {
        var month = YearMonth.from(day);
        return new Span(false, month.atDay(1), month.atEndOfMonth());
    }

    static Span week(LocalDate day) {
        var monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return new Span(true, monday, monday.plusDays(6));
    }

    public Span before() {
        return week ? week(from.minusDays(1)) : month(from.minusDays(1));
    }

    public Span after() {
        return week ? week(to.plusDays(1)) : month(to.plusDays(1));
    }

    /** The same time in the other view. */
    public Span other() {
        return week ? month(from) : week(from);
    }

    public String href(Object client) {
        return "/klien/" + client + "/catatan?" + (week ? "minggu=" : "bulan=") + from;
    }

    public boolean has(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    Stream<LocalDate> days() {
        return from.datesUntil(to.plusDays(1));
    }

    /** Whole weeks, so that every row of the calendar has seven days. */
    List<List<LocalDate>> weeks() {
        var weeks = new ArrayList<List<LocalDate>>();
        for (var monday = week(from).from; !monday.isAfter(to); monday = monday.plusWeeks(1))
            weeks.add(monday.datesUntil(monday.plusDays(7)).toList());
        return weeks;
    }
}
