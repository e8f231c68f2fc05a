package id.naungan.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;

/** Dates and times in a reader's language and zone, with the word people use for the zone. */
record Times(Locale locale, ZoneId zone) {

    String date(LocalDate date) {
        return DateTimeFormatter.ofPattern("d MMMM uuuu", locale).format(date);
    }

    String month(YearMonth month) {
        return DateTimeFormatter.ofPattern("MMMM uuuu", locale).format(month);
    }

    String time(LocalTime time) {
        var pattern = locale.getLanguage().equals("en") ? "HH:mm" : "HH.mm";
        return DateTimeFormatter.ofPattern(pattern, locale).format(time);
    }

    String dateTime(Instant instant) {
        var there = instant.atZone(zone);
        return date(there.toLocalDate()) + ", " + time(there.toLocalTime()) + " " + zoneWord(instant);
    }

    private String zoneWord(Instant instant) {
        return switch (zone.getRules().getOffset(instant).getTotalSeconds()) {
            case 7 * 3600 -> "WIB";
            case 8 * 3600 -> "WITA";
            case 9 * 3600 -> "WIT";
            default -> zone.getDisplayName(TextStyle.SHORT, locale);
        };
    }
}
