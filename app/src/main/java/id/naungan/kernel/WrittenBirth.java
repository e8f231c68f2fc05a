package id.naungan.kernel;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a date of birth as far as people know it: 3 Maret 2015, 03-2015, 2015, kira-kira 2015. */
final class WrittenBirth {

    private static final Pattern GUESS = Pattern.compile(
            "(?iu)(?:±|\\+/-|\\+-|~|kira[- ]?kira|sekitar|perkiraan|about|circa)\\s*(\\d{4})|(\\d{4})\\s*\\?");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Pattern MONTH = Pattern.compile("(\\d{1,2}|\\p{L}{3,})[-/. ]+(\\d{4})");
    private static final Pattern DAY =
            Pattern.compile("(\\d{1,2})[-/., ]*(?:[-/., ](\\d{1,2})[-/. ]|(\\p{L}{3,})[-/., ]*)\\s*(\\d{4})");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final List<String> MONTHS = List.of(
            "jan djan",
            "feb peb",
            "mar",
            "apr",
            "mei may",
            "jun djun",
            "jul djul",
            "agu agt ags aug",
            "sep",
            "okt oct",
            "nov nop",
            "des dec");

    private WrittenBirth() {}

    static BirthDate read(String typed) {
        var text = typed.strip();
        try {
            return read(
                    text,
                    GUESS.matcher(text),
                    YEAR.matcher(text),
                    ISO.matcher(text),
                    DAY.matcher(text),
                    MONTH.matcher(text));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("birthDate.calendar");
        }
    }

    private static BirthDate read(String text, Matcher guess, Matcher year, Matcher iso, Matcher day, Matcher month) {
        if (guess.matches()) {
            return birth(guess.group(1) == null ? guess.group(2) : guess.group(1), 1, 1, DatePrecision.ESTIMATED);
        }
        if (year.matches()) return birth(text, 1, 1, DatePrecision.YEAR);
        if (iso.matches()) return birth(iso.group(1), number(iso.group(2)), number(iso.group(3)), DatePrecision.DAY);
        if (day.matches()) {
            var named = day.group(3);
            return birth(
                    day.group(4),
                    named == null ? number(day.group(2)) : month(named),
                    number(day.group(1)),
                    DatePrecision.DAY);
        }
        if (month.matches()) {
            var which = month.group(1);
            return birth(
                    month.group(2),
                    Character.isDigit(which.charAt(0)) ? number(which) : month(which),
                    1,
                    DatePrecision.MONTH);
        }
        throw new IllegalArgumentException("birthDate.form");
    }

    private static BirthDate birth(String year, int month, int day, DatePrecision precision) {
        var date = LocalDate.of(number(year), month, day);
        if (date.getYear() < 1900 || date.getYear() > 2199) throw new IllegalArgumentException("birthDate.range");
        return new BirthDate(date, precision);
    }

    private static int month(String name) {
        var start = name.toLowerCase(Locale.ROOT);
        for (int m = 0; m < MONTHS.size(); m++) {
            for (var known : MONTHS.get(m).split(" ")) if (start.startsWith(known)) return m + 1;
        }
        throw new IllegalArgumentException("birthDate.form");
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    static String write(BirthDate birth) {
        var date = birth.date();
        return switch (birth.precision()) {
            case DAY -> "%02d-%02d-%04d".formatted(date.getDayOfMonth(), date.getMonthValue(), date.getYear());
            case MONTH -> "%02d-%04d".formatted(date.getMonthValue(), date.getYear());
            case YEAR -> "%04d".formatted(date.getYear());
            case ESTIMATED -> "± %04d".formatted(date.getYear());
        };
    }
}
