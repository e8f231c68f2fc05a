package id.naungan.incident.pattern;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A quarter or a year: `2026-T4`, `2026`.
 *
 * @param first its first month
 * @param months how many
 */
public record Period(YearMonth first, int months) {

    private static final Pattern CODE = Pattern.compile("(\\d{4})(?:-T([1-4]))?");

    /** What a code names; the quarter of this day when it names nothing. */
    public static Period of(String code, LocalDate today) {
        var read = CODE.matcher(code);
        if (!read.matches()) return quarter(today);
        var year = Integer.parseInt(read.group(1));
        return read.group(2) == null
                ? new Period(YearMonth.of(year, 1), 12)
                : new Period(YearMonth.of(year, Integer.parseInt(read.group(2)) * 3 - 2), 3);
    }

    public static Period quarter(LocalDate day) {
        return new Period(YearMonth.of(day.getYear(), (day.getMonthValue() - 1) / 3 * 3 + 1), 3);
    }

    /** The same length, right before. */
    public Period before() {
        return new Period(first.minusMonths(months), months);
    }

    public LocalDate from() {
        return first.atDay(1);
    }

    /** Its last day. */
    public LocalDate last() {
        return first.plusMonths(months - 1L).atEndOfMonth();
    }

    public boolean wholeYear() {
        return months == 12;
    }

    /** 1 to 4. */
    public int quarterNumber() {
        return (first.getMonthValue() + 2) / 3;
    }

    public String code() {
        return wholeYear() ? String.valueOf(first.getYear()) : first.getYear() + "-T" + quarterNumber();
    }

    public List<YearMonth> each() {
        var each = new ArrayList<YearMonth>();
        for (int i = 0; i < months; i++) each.add(first.plusMonths(i));
        return each;
    }

    /** What a page offers: the last eight quarters, and three years. */
    public static List<Period> choices(LocalDate today) {
        var choices = new ArrayList<Period>();
        var quarter = quarter(today);
        for (int i = 0; i < 8; i++) {
            choices.add(quarter);
            quarter = quarter.before();
        }
        for (int i = 0; i < 3; i++) choices.add(new Period(YearMonth.of(today.getYear() - i, 1), 12));
        return choices;
    }
}
