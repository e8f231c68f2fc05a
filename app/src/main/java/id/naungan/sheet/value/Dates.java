package id.naungan.sheet.value;

import id.naungan.sheet.file.Cell;
import id.naungan.sheet.file.SerialDate;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Reads dates as people write them; day before month, as in Indonesia. {@code today} decides the century of "13". */
public record Dates(LocalDate today, boolean from1904) {

    /** The key of the hint that a year of two digits was completed. */
    public static final String CENTURY = "sheet.date.century";

    private static final Pattern NUMERIC =
            Pattern.compile("(\\d{1,2})\\s*[-/., ]\\s*(\\d{1,2})\\s*[-/., ]\\s*(\\d{4}|\\d{2})");
    private static final Pattern ISO = Pattern.compile("(\\d{4})\\s*[-/.]\\s*(\\d{1,2})\\s*[-/.]\\s*(\\d{1,2})");
    private static final Pattern NAMED =
            Pattern.compile("(\\d{1,2})[\\s\\-./,]*([a-z]{3,12})[\\s\\-./,']*(\\d{4}|\\d{2})");
    private static final Pattern MONTH_FIRST = Pattern.compile("([a-z]{3,12})\\s+(\\d{1,2}),\\s*(\\d{4})");
    private static final Pattern NAMED_MONTH = Pattern.compile("([a-z]{3,12})[\\s\\-./,]*(\\d{4})");
    private static final Pattern NUMBERED_MONTH = Pattern.compile("(\\d{1,2})\\s*[-/.]\\s*(\\d{4})");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}");
    private static final Pattern COMPACT = Pattern.compile("(\\d{2})(\\d{2})((?:19|20)\\d{2})");
    private static final Pattern SERIAL = Pattern.compile("[12345]\\d{4}");
    private static final Pattern TIME = Pattern.compile("[t ]\\d{1,2}:\\d{2}(:\\d{2})?(\\.\\d+)?z?$");
    private static final Pattern DAY_OF_WEEK = Pattern.compile(
            "^(senin|selasa|rabu|kamis|jum'?at|sabtu|minggu|ahad|tanggal|tgl\\.?|tahun|thn\\.?|th\\.?|bulan)[\\s,:]+");

    public DateRead read(Cell cell) {
        var date = cell.date();
        if (date != null) {
            return found(date, DatePrecision.DAY);
        }
        var number = cell.number();
        return number == null ? readText(cell.text()) : readNumber(number);
    }

    private DateRead readNumber(BigDecimal number) {
        var plain = number.stripTrailingZeros();
        var digits = plain.toPlainString();
        if (plain.scale() <= 0 && !SERIAL.matcher(digits).matches()) {
            // A day written without separators loses its leading zero when Excel takes it for a number.
            return readText(digits.length() == 7 ? "0" + digits : digits);
        }
        var date = SerialDate.of(number, from1904);
        return date == null ? new DateRead.NotADate(digits) : found(date, DatePrecision.DAY);
    }

    public DateRead readText(String text) {
        var plain = text.toLowerCase(Locale.ROOT).strip().replaceAll("[.,;\\s]+$", "");
        plain = TIME.matcher(plain).replaceFirst("");
        plain = DAY_OF_WEEK.matcher(plain).replaceFirst("");
        plain = plain.replaceAll("[–—]", "-").replaceAll("\\s+", " ");
        if (plain.isEmpty() || plain.length() > 40) {
            return new DateRead.NotADate(text);
        }
        var exact = numeric(text, plain);
        return exact instanceof DateRead.NotADate ? named(text, plain) : exact;
    }

    private DateRead numeric(String text, String plain) {
        var iso = ISO.matcher(plain);
        if (iso.matches()) {
            return day(text, iso.group(1), Integer.parseInt(iso.group(2)), iso.group(3), List.of());
        }
        var numeric = NUMERIC.matcher(plain);
        if (numeric.matches()) {
            return dayMonth(text, numeric.group(1), numeric.group(2), numeric.group(3));
        }
        var compact = COMPACT.matcher(plain);
        if (compact.matches()) {
            return dayMonth(text, compact.group(1), compact.group(2), compact.group(3));
        }
        if (YEAR.matcher(plain).matches()) {
            return found(LocalDate.of(Integer.parseInt(plain), 1, 1), DatePrecision.YEAR);
        }
        var month = NUMBERED_MONTH.matcher(plain);
        if (month.matches()) {
            return month(text, month.group(2), Integer.parseInt(month.group(1)), List.of());
        }
        var serial = SERIAL.matcher(plain).matches() ? SerialDate.of(new BigDecimal(plain), from1904) : null;
        return serial == null
                ? new DateRead.NotADate(text)
                : new DateRead.Found(serial, DatePrecision.DAY, List.of(Hint.of("sheet.date.serialText", text)));
    }

    /** 08/25/2013 can only be month first; where both readings exist, the day comes first. */
    private DateRead dayMonth(String text, String first, String second, String year) {
        int a = Integer.parseInt(first);
        int b = Integer.parseInt(second);
        return b > 12 && a <= 12
                ? day(text, year, a, second, List.of(Hint.of("sheet.date.monthFirst", text)))
                : day(text, year, b, first, List.of());
    }

    private DateRead named(String text, String plain) {
        var named = NAMED.matcher(plain);
        if (named.matches()) {
            return withMonth(
                    text, named.group(2), (month, hints) -> day(text, named.group(3), month, named.group(1), hints));
        }
        var first = MONTH_FIRST.matcher(plain);
        if (first.matches()) {
            return withMonth(
                    text, first.group(1), (month, hints) -> day(text, first.group(3), month, first.group(2), hints));
        }
        var monthOnly = NAMED_MONTH.matcher(plain);
        if (monthOnly.matches()) {
            return withMonth(text, monthOnly.group(1), (month, hints) -> month(text, monthOnly.group(2), month, hints));
        }
        return new DateRead.NotADate(text);
    }

    private interface OfMonth {
        DateRead read(int month, List<Hint> hints);
    }

    private static DateRead withMonth(String text, String word, OfMonth then) {
        var exact = Months.exact(word);
        if (exact != null) {
            return then.read(exact, List.of());
        }
        var near = Months.near(word);
        return near == null
                ? new DateRead.NotADate(text)
                : then.read(near, List.of(Hint.of("sheet.date.monthTypo", word, Months.NAMES.get(near - 1))));
    }

    private DateRead day(String text, String year, int month, String dayText, List<Hint> hints) {
        int day = Integer.parseInt(dayText);
        int fullYear = fullYear(year);
        if (month < 1
                || month > 12
                || day < 1
                || day > LocalDate.of(fullYear, month, 1).lengthOfMonth()) {
            return new DateRead.Impossible(text);
        }
        return new DateRead.Found(
                LocalDate.of(fullYear, month, day), DatePrecision.DAY, withCentury(year, fullYear, hints));
    }

    private DateRead month(String text, String year, int month, List<Hint> hints) {
        return month < 1 || month > 12
                ? new DateRead.Impossible(text)
                : new DateRead.Found(
                        LocalDate.of(Integer.parseInt(year), month, 1), DatePrecision.MONTH, List.copyOf(hints));
    }

    /** The latest century that does not lie in the future. */
    private int fullYear(String year) {
        int value = Integer.parseInt(year);
        if (year.length() == 4) {
            return value;
        }
        int thisCentury = today.getYear() / 100 * 100 + value;
        return thisCentury <= today.getYear() ? thisCentury : thisCentury - 100;
    }

    private static List<Hint> withCentury(String year, int fullYear, List<Hint> hints) {
        if (year.length() == 4) {
            return hints;
        }
        var more = new ArrayList<>(hints);
        more.add(Hint.of(CENTURY, year, fullYear));
        return more;
    }

    private static DateRead found(LocalDate date, DatePrecision precision) {
        return new DateRead.Found(date, precision, List.of());
    }
}
