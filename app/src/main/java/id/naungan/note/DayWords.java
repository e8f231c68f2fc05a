package id.naungan.note;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days as people at work name them: "Sabtu, 21 November". */
public final class DayWords {

    private DayWords() {}

    /** "21 November". */
    public static String day(LocalDate day, Locale locale) {
        return DateTimeFormatter.ofPattern("d MMMM", locale).format(day);
    }

    /** "Sabtu, 21 November". */
    public static String weekday(LocalDate day, Locale locale) {
        return DateTimeFormatter.ofPattern("EEEE, d MMMM", locale).format(day);
    }

    /** "21 Nov". */
    public static String brief(LocalDate day, Locale locale) {
        return DateTimeFormatter.ofPattern("d MMM", locale).format(day);
    }

    /** "21 November 2026". */
    public static String date(LocalDate day, Locale locale) {
        return DateTimeFormatter.ofPattern("d MMMM uuuu", locale).format(day);
    }
}
