package id.naungan.web.form;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Reads dates the way people in Indonesia write them: 31-01-2015, 31/1/2015, 31 Januari 2015, 2015-01-31. */
final class Dates {

    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[-/. ]+(\\d{1,2})[-/. ]+(\\d+)");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})");
    private static final Pattern NAMED = Pattern.compile("(\\d{1,2})[-/. ]*(\\p{L}+)[-/., ]*(\\d+)");
    private static final Pattern MONTH_FIRST = Pattern.compile("(\\d{1,2})[-/. ]+(\\d{4})");
    private static final Pattern NAMED_MONTH = Pattern.compile("(\\p{L}+)[-/. ]+(\\d{4})");

    /** Full names, usual abbreviations and the spelling before 1972; the first letters decide. */
    private static final Map<String, Integer> MONTHS = Map.ofEntries(
            Map.entry("jan", 1),
            Map.entry("djan", 1),
            Map.entry("feb", 2),
            Map.entry("peb", 2),
            Map.entry("mar", 3),
            Map.entry("apr", 4),
            Map.entry("mei", 5),
            Map.entry("may", 5),
            Map.entry("jun", 6),
            Map.entry("djun", 6),
            Map.entry("jul", 7),
            Map.entry("djul", 7),
            Map.entry("agu", 8),
            Map.entry("agt", 8),
            Map.entry("ags", 8),
            Map.entry("aug", 8),
            Map.entry("sep", 9),
            Map.entry("okt", 10),
            Map.entry("oct", 10),
            Map.entry("nov", 11),
            Map.entry("nop", 11),
            Map.entry("des", 12),
            Map.entry("dec", 12));

    private Dates() {}

    static LocalDate read(String text) throws Unreadable {
        var dayFirst = DAY_FIRST.matcher(text);
        if (dayFirst.matches()) {
            return date(dayFirst.group(3), number(dayFirst.group(2)), dayFirst.group(1));
        }
        var yearFirst = YEAR_FIRST.matcher(text);
        if (yearFirst.matches()) {
            return date(yearFirst.group(1), number(yearFirst.group(2)), yearFirst.group(3));
        }
        var named = NAMED.matcher(text);
        if (named.matches()) {
            return date(named.group(3), monthNamed(named.group(2)), named.group(1));
        }
        throw new Unreadable("form.error.date.form");
    }

    static YearMonth month(String text) throws Unreadable {
        var first = MONTH_FIRST.matcher(text);
        var named = NAMED_MONTH.matcher(text);
        var iso = Pattern.compile("(\\d{4})-(\\d{2})").matcher(text);
        var found = first.matches()
                ? date(first.group(2), number(first.group(1)), "1")
                : named.matches()
                        ? date(named.group(2), monthNamed(named.group(1)), "1")
                        : iso.matches() ? date(iso.group(1), number(iso.group(2)), "1") : null;
        if (found == null) {
            throw new Unreadable("form.error.month");
        }
        return YearMonth.from(found);
    }

    static String write(LocalDate date) {
        return "%02d-%02d-%04d".formatted(date.getDayOfMonth(), date.getMonthValue(), date.getYear());
    }

    private static LocalDate date(String year, int month, String day) throws Unreadable {
        if (year.length() != 4) {
            throw new Unreadable("form.error.date.year");
        }
        try {
            var date = LocalDate.of(number(year), month, number(day));
            if (date.getYear() < 1900 || date.getYear() > 2199) {
                throw new Unreadable("form.error.date.range");
            }
            return date;
        } catch (DateTimeException _) {
            throw new Unreadable("form.error.date.calendar");
        }
    }

    private static int monthNamed(String name) throws Unreadable {
        var low = name.toLowerCase(Locale.ROOT);
        for (var length : new int[] {3, 4}) {
            var month = MONTHS.get(low.substring(0, Math.min(length, low.length())));
            if (month != null) {
                return month;
            }
        }
        throw new Unreadable("form.error.date.form");
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
