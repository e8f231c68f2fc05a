package id.naungan.web.form;

import id.naungan.kernel.Worded;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** Turns the text people type into values, and values back into text a person would type. */
public final class Reading {

    private static final Pattern GROUPED = Pattern.compile("-?\\d{1,3}([. ]\\d{3})+");
    private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,15}([.,]\\d{1,15})?");
    private static final Pattern GROUPED_DECIMAL = Pattern.compile("-?\\d{1,3}([. ]\\d{3})+(,\\d{1,15})?");
    private static final Pattern TIME = Pattern.compile("(\\d{1,2})[.:](\\d{2})");
    private static final Pattern KEY = Pattern.compile("[a-z][A-Za-z0-9]*(\\.[A-Za-z0-9_]+)+");

    private Reading() {}

    /** Whether the type is a value read from one text: it has a static parse(String) or holds a single text, number or id. */
    public static boolean isValue(Class<?> type) {
        return parser(type).isPresent();
    }

    /** The value of a type with a text form, refused with the key the type gave. */
    public static Object value(Class<?> type, String text) {
        try {
            return read(type, text);
        } catch (Unreadable refused) {
            throw new IllegalArgumentException(refused.getMessage(), refused);
        }
    }

    static Object read(Class<?> type, String text) throws Unreadable {
        return switch (type.getName()) {
            case "java.lang.String" -> text;
            case "int", "java.lang.Integer" -> whole(text).intValue();
            case "long", "java.lang.Long" -> whole(text).longValue();
            case "java.math.BigDecimal" -> decimal(text);
            case "java.time.LocalDate" -> Dates.read(text);
            case "java.time.LocalTime" -> time(text);
            case "java.time.YearMonth" -> Dates.month(text);
            case "java.util.UUID" -> uuid(text);
            default -> type.isEnum() ? constant(type, text) : parsed(type, text);
        };
    }

    /** The text a person would type for this value. */
    public static String write(Object value) {
        return switch (value) {
            case LocalDate date -> Dates.write(date);
            case LocalTime time -> "%02d.%02d".formatted(time.getHour(), time.getMinute());
            case YearMonth month -> "%02d-%04d".formatted(month.getMonthValue(), month.getYear());
            case BigDecimal number -> number.toPlainString().replace('.', ',');
            case Enum<?> constant -> constant.name();
            case Record one when one.getClass().getRecordComponents().length == 1 -> write(only(one));
            default -> value.toString();
        };
    }

    private static BigInteger whole(String text) throws Unreadable {
        var digits = GROUPED.matcher(text).matches() ? text.replaceAll("[. ]", "") : text;
        if (!digits.matches("-?\\d{1,9}")) {
            throw new Unreadable(digits.matches("-?\\d+") ? "form.error.number.big" : "form.error.number.whole");
        }
        return new BigInteger(digits);
    }

    private static BigDecimal decimal(String text) throws Unreadable {
        if (GROUPED_DECIMAL.matcher(text).matches()) {
            return new BigDecimal(text.replaceAll("[. ]", "").replace(',', '.'));
        } else if (DECIMAL.matcher(text).matches()) {
            return new BigDecimal(text.replace(',', '.'));
        }
        throw new Unreadable("form.error.number.decimal");
    }

    private static LocalTime time(String text) throws Unreadable {
        var found = TIME.matcher(text);
        try {
            if (found.matches()) {
                return LocalTime.of(Integer.parseInt(found.group(1)), Integer.parseInt(found.group(2)));
            }
        } catch (DateTimeException _) {
            // falls through to the sentence
        }
        throw new Unreadable("form.error.time");
    }

    private static UUID uuid(String text) throws Unreadable {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException _) {
            throw new Unreadable("form.error.choice");
        }
    }

    private static Object constant(Class<?> type, String text) throws Unreadable {
        for (var constant : type.getEnumConstants()) {
            if (((Enum<?>) constant).name().equals(text)) {
                return constant;
            }
        }
        throw new Unreadable("form.error.choice");
    }

    private static Object parsed(Class<?> type, String text) throws Unreadable {
        var parser = parser(type).orElseThrow(() -> new IllegalStateException("No reading for " + type));
        var taken = read(parser.getParameterTypes()[0], text);
        try {
            return call(parser, taken);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof IllegalArgumentException refused) {
                throw new Unreadable(key(refused));
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    /** A refusal carries its message key; anything else gets the general sentence. */
    static String key(IllegalArgumentException refused) {
        if (refused instanceof Worded worded) {
            return worded.messageKey();
        }
        var message = refused.getMessage();
        return message != null && KEY.matcher(message).matches() ? message : "form.error.invalid";
    }

    private static Object call(Executable parser, Object taken) throws InvocationTargetException {
        try {
            return switch (parser) {
                case java.lang.reflect.Method method -> method.invoke(null, taken);
                case java.lang.reflect.Constructor<?> constructor -> constructor.newInstance(taken);
            };
        } catch (ReflectiveOperationException e) {
            if (e instanceof InvocationTargetException refused) {
                throw refused;
            }
            throw new IllegalStateException(e);
        }
    }

    private static Optional<Executable> parser(Class<?> type) {
        Optional<Executable> method = Arrays.stream(type.getDeclaredMethods())
                .filter(m -> m.getName().equals("parse") && Modifier.isStatic(m.getModifiers()))
                .filter(m -> m.getParameterCount() == 1 && m.getParameterTypes()[0] == String.class)
                .filter(m -> m.getReturnType() == type)
                .map(Executable.class::cast)
                .findFirst();
        var found = method.or(() -> single(type));
        found.ifPresent(parser -> parser.setAccessible(true));
        return found;
    }

    private static Optional<Executable> single(Class<?> type) {
        if (!type.isRecord() || type.getRecordComponents().length != 1) {
            return Optional.empty();
        }
        var held = type.getRecordComponents()[0].getType();
        return held == String.class || held == UUID.class || held == int.class || held == long.class
                ? Arrays.stream(type.getDeclaredConstructors())
                        .filter(c -> c.getParameterCount() == 1 && c.getParameterTypes()[0] == held)
                        .map(Executable.class::cast)
                        .findFirst()
                : Optional.empty();
    }

    private static Object only(Record one) {
        return component(one, 0);
    }

    static Object component(Record of, int index) {
        try {
            var accessor = of.getClass().getRecordComponents()[index].getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(of);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
