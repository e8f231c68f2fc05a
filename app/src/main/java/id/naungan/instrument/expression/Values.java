package id.naungan.instrument.expression;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.regex.Pattern;

/** What a value is as a number, a text, or yes and no. A value is a text, a number, a boolean or a list of texts. */
final class Values {

    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");
    private static final Pattern DATE = Pattern.compile("(\\d{4}-\\d\\d-\\d\\d)(?:T(\\d\\d:\\d\\d)(?::\\d\\d.*)?)?");
    private static final Pattern TIME = Pattern.compile("\\d\\d:\\d\\d(:\\d\\d)?");
    private static final double SECONDS = 86_400;

    private Values() {}

    /** A date counts its days since 1970, a time of day is a part of a day; anything else that is no number is not a number. */
    static double number(Object value) {
        return switch (value) {
            case Double number -> number;
            case Boolean yes -> yes ? 1 : 0;
            case List<?> list -> list.isEmpty() ? Double.NaN : number(list.getFirst());
            default -> read(value.toString().strip());
        };
    }

    private static double read(String text) {
        if (NUMBER.matcher(text).matches()) return Double.parseDouble(text);
        try {
            var date = DATE.matcher(text);
            if (date.matches())
                return LocalDate.parse(date.group(1)).toEpochDay()
                        + (date.group(2) == null
                                ? 0
                                : LocalTime.parse(date.group(2)).toSecondOfDay() / SECONDS);
            if (TIME.matcher(text).matches()) return LocalTime.parse(text).toSecondOfDay() / SECONDS;
        } catch (DateTimeException _) {
            return Double.NaN;
        }
        return Double.NaN;
    }

    static boolean yes(Object value) {
        return switch (value) {
            case Boolean yes -> yes;
            case Double number -> number != 0 && !number.isNaN();
            case List<?> list -> !list.isEmpty();
            default -> !value.toString().isEmpty();
        };
    }

    static String text(Object value) {
        return switch (value) {
            case Double number -> written(number);
            case List<?> list -> list.isEmpty() ? "" : list.getFirst().toString();
            default -> value.toString();
        };
    }

    /** As people write numbers: no exponent, no point without need; what is no number is nothing. */
    private static String written(double number) {
        if (Double.isNaN(number) || Double.isInfinite(number)) return "";
        return number == 0
                ? "0"
                : new BigDecimal(Double.toString(number)).stripTrailingZeros().toPlainString();
    }

    static boolean compare(String operator, Object left, Object right) {
        if (left instanceof List<?> all) return all.stream().anyMatch(one -> compare(operator, one, right));
        if (right instanceof List<?> all) return all.stream().anyMatch(one -> compare(operator, left, one));
        if (operator.equals("=")) return same(left, right);
        if (operator.equals("!=")) return !same(left, right);
        double a = number(left);
        double b = number(right);
        return switch (operator) {
            case "<" -> a < b;
            case "<=" -> a <= b;
            case ">" -> a > b;
            default -> a >= b;
        };
    }

    private static boolean same(Object left, Object right) {
        if (left instanceof Boolean || right instanceof Boolean) return yes(left) == yes(right);
        if (left instanceof Double || right instanceof Double) return number(left) == number(right);
        return text(left).equals(text(right));
    }
}
