package id.naungan.kernel;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** What NIK and KK have in common: sixteen digits of region, date and serial. */
final class Digits {
    private static final Pattern SEPARATORS = Pattern.compile("[\\s.\\-'`\u2019]");
    private static final Pattern SPREADSHEET = Pattern.compile("(?i)\\d[.,]?\\d*E\\+?\\d+");

    private Digits() {}

    /** Removes what people type between digits; a number a spreadsheet has rounded is refused, never completed. */
    static String clean(String typed, String kind) {
        var text = typed.strip();
        if (SPREADSHEET.matcher(text).matches()) {
            throw new Malformed(kind + ".damaged", typed);
        }
        return SEPARATORS.matcher(text).replaceAll("");
    }

    static void checkForm(String value, String kind) {
        if (value.length() != 16) {
            throw new Malformed(kind + ".length", value);
        }
        if (!value.chars().allMatch(c -> c >= '0' && c <= '9')) {
            throw new Malformed(kind + ".digits", value);
        }
    }

    static int number(String value, int from, int to) {
        return Integer.parseInt(value.substring(from, to));
    }

    static RegionCode region(String value) {
        return RegionCode.parse(value.substring(0, 6));
    }

    /** A date of which only the last two digits of the year are written; of two centuries 2000 knows 29-02-00. */
    static Optional<LocalDate> date(int day, int month, int twoDigitYear) {
        try {
            return Optional.of(LocalDate.of(2000 + twoDigitYear, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
