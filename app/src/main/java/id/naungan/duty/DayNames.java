package id.naungan.duty;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days as a roster names them. */
public final class DayNames {

    private DayNames() {}

    /** "Sabtu, 21 November". */
    public static String whole(LocalDate day, Locale locale) {
        return DateTimeFormatter.ofPattern("EEEE, d MMMM", locale).format(day);
    }

    /** "Sab 21 Nov". */
    public static String brief(LocalDate day, Locale locale) {
        return DateTimeFormatter.ofPattern("EEE d MMM", locale).format(day);
    }

    /** "21 Nov". */
    public static String date(LocalDate day, Locale locale) {
        return DateTimeFormatter.ofPattern("d MMM", locale).format(day);
    }

    /** "Nov". */
    public static String month(YearMonth month, Locale locale) {
        return DateTimeFormatter.ofPattern("MMM", locale).format(month);
    }

    /** "Sab". */
    public static String weekday(LocalDate day, Locale locale) {
        return DateTimeFormatter.ofPattern("EEE", locale).format(day);
    }
}
