package id.naungan.casework.roster.reading.value;

import id.naungan.sheet.value.DateRead;
import id.naungan.sheet.value.Dates;
import org.jspecify.annotations.Nullable;

/** "Banjarmasin, 12 Agustus 2013" taken apart; either half may be missing. */
public record PlaceAndDate(@Nullable String place, DateRead date) {

    private static final String SEPARATORS = "[\\s,;:/|\\-.]+";

    private static final int LONGEST = 300;

    public static PlaceAndDate split(String text, Dates dates) {
        if (text.length() > LONGEST) {
            return new PlaceAndDate(place(text), new DateRead.NotADate(text));
        }
        for (int start = 0; start < text.length(); start++) {
            if (startsWord(text, start)
                    && dates.readText(text.substring(start)) instanceof DateRead date
                    && !(date instanceof DateRead.NotADate)) {
                return new PlaceAndDate(place(text.substring(0, start)), date);
            }
        }
        return dateFirst(text, dates);
    }

    /** A date may start at a digit, at a day's or a month's name, never in the middle of either. */
    private static boolean startsWord(String text, int at) {
        if (!Character.isLetterOrDigit(text.charAt(at))) {
            return false;
        }
        boolean digit = Character.isDigit(text.charAt(at));
        return at == 0
                || !Character.isLetterOrDigit(text.charAt(at - 1))
                || digit && !Character.isDigit(text.charAt(at - 1));
    }

    private static PlaceAndDate dateFirst(String text, Dates dates) {
        for (int end = text.length() - 1; end > 3; end--) {
            boolean boundary = !Character.isLetterOrDigit(text.charAt(end));
            if (boundary && dates.readText(text.substring(0, end)) instanceof DateRead.Found date) {
                return new PlaceAndDate(place(text.substring(end)), date);
            }
        }
        return new PlaceAndDate(place(text), new DateRead.NotADate(text));
    }

    private static @Nullable String place(String text) {
        var place = text.replaceFirst("^" + SEPARATORS, "")
                .replaceFirst("(?i)[\\s,;:/|\\-]+(tgl|tanggal)\\.?[\\s,;:]*$", "")
                .replaceFirst(SEPARATORS + "$", "");
        return place.isBlank() ? null : place;
    }
}
