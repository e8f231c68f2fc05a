package id.naungan.institution.intake.reading;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Latitude and longitude inside Indonesia, written as decimals or as degrees, minutes and seconds. */
record Coordinates(BigDecimal latitude, BigDecimal longitude) {

    private static final Pattern DEGREES = Pattern.compile(
            "(-?\\d{1,3})\\s*[°º]\\s*(\\d{1,2})\\s*['’′]\\s*(?:(\\d{1,2}(?:[.,]\\d+)?)\\s*(?:[\"”″]|'')?)?\\s*(LS|LU|BT|S|N|E|U|T)?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,3}[.,]\\d{2,}");
    private static final BigDecimal SOUTHMOST = new BigDecimal("-11.2");
    private static final BigDecimal NORTHMOST = new BigDecimal("6.2");
    private static final BigDecimal WESTMOST = new BigDecimal("94.7");
    private static final BigDecimal EASTMOST = new BigDecimal("141.2");

    /** Null when the text holds no pair inside Indonesia; a pair in the wrong order is turned. */
    static @Nullable Coordinates of(String text) {
        var numbers = numbers(text);
        if (numbers.size() != 2) return null;
        var first = numbers.getFirst();
        var second = numbers.getLast();
        if (inside(first, second)) return new Coordinates(first, second);
        return inside(second, first) ? new Coordinates(second, first) : null;
    }

    private static boolean inside(BigDecimal latitude, BigDecimal longitude) {
        return latitude.compareTo(SOUTHMOST) >= 0
                && latitude.compareTo(NORTHMOST) <= 0
                && longitude.compareTo(WESTMOST) >= 0
                && longitude.compareTo(EASTMOST) <= 0;
    }

    private static List<BigDecimal> numbers(String text) {
        var found = new ArrayList<BigDecimal>();
        var degrees = DEGREES.matcher(text);
        while (degrees.find())
            found.add(degrees(degrees.group(1), degrees.group(2), degrees.group(3), degrees.group(4)));
        if (!found.isEmpty()) return found;
        var decimals = DECIMAL.matcher(text);
        while (decimals.find())
            found.add(rounded(new BigDecimal(decimals.group().replace(',', '.'))));
        return found;
    }

    private static BigDecimal degrees(
            String degrees, String minutes, @Nullable String seconds, @Nullable String direction) {
        var whole = new BigDecimal(degrees);
        var part = new BigDecimal(minutes)
                .multiply(BigDecimal.valueOf(60))
                .add(new BigDecimal(seconds == null ? "0" : seconds.replace(',', '.')))
                .divide(BigDecimal.valueOf(3600), 8, RoundingMode.HALF_UP);
        boolean south = direction != null && direction.matches("(?i)LS|S") || degrees.startsWith("-");
        var value = whole.abs().add(part);
        return rounded(south ? value.negate() : value);
    }

    private static BigDecimal rounded(BigDecimal value) {
        return value.setScale(6, RoundingMode.HALF_UP);
    }
}
