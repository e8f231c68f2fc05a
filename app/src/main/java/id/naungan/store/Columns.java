package id.naungan.store;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Carries a section record into columns and back: one column a component, named in snake case, after a prefix where several sections
 * share a table. A component that is a record of one text, such as a NIK, is stored as its text.
 */
public final class Columns {

    private Columns() {}

    public static List<String> names(Class<? extends Record> section) {
        return names(section, "");
    }

    public static List<String> names(Class<? extends Record> section, String prefix) {
        return Arrays.stream(section.getRecordComponents())
                .map(c -> prefix + snake(c.getName()))
                .toList();
    }

    /** `a = :a, b = :b` for an update with {@link #values}. */
    public static String sets(Class<? extends Record> section) {
        return sets(section, "");
    }

    public static String sets(Class<? extends Record> section, String prefix) {
        return names(section, prefix).stream()
                .map(column -> column + " = :" + column)
                .collect(Collectors.joining(", "));
    }

    /** `(first, a, b) values (:first, :a, :b)` for an insert with {@link #values} and what stands before them. */
    public static String inserted(Class<? extends Record> section, String... first) {
        return inserted("", section, first);
    }

    public static String inserted(String prefix, Class<? extends Record> section, String... first) {
        var names = Stream.concat(Arrays.stream(first), names(section, prefix).stream())
                .collect(Collectors.joining(", "));
        return "(" + names + ") values (" + names.replaceAll("\\w+", ":$0") + ")";
    }

    public static Map<String, @Nullable Object> values(Record value) {
        return values(value, "");
    }

    public static Map<String, @Nullable Object> values(Record value, String prefix) {
        var values = new LinkedHashMap<String, @Nullable Object>();
        for (var component : value.getClass().getRecordComponents())
            values.put(prefix + snake(component.getName()), stored(component(value, component)));
        return values;
    }

    public static <T extends Record> T read(Class<T> section, ResultSet row) throws SQLException {
        return read(section, row, "");
    }

    public static <T extends Record> T read(Class<T> section, ResultSet row, String prefix) throws SQLException {
        var components = section.getRecordComponents();
        var values = new @Nullable Object[components.length];
        for (int i = 0; i < components.length; i++)
            values[i] = cell(components[i].getType(), row, prefix + snake(components[i].getName()));
        return made(section, values);
    }

    private static <T extends Record> T made(Class<T> section, @Nullable Object... values) {
        var components = section.getRecordComponents();
        try {
            var types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            var constructor = section.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(section.getName(), e);
        }
    }

    private static @Nullable Object cell(Class<?> type, ResultSet row, String column) throws SQLException {
        if (type == Set.class) {
            var array = row.getArray(column);
            return array == null ? Set.of() : new LinkedHashSet<>(List.of((String[]) array.getArray()));
        }
        if (type == BigDecimal.class) {
            var number = row.getBigDecimal(column);
            return number == null
                    ? null
                    : new BigDecimal(number.stripTrailingZeros().toPlainString());
        }
        if (type == String.class) return row.getString(column);
        if (type == int.class) return row.getInt(column);
        if (ofOneText(type)) {
            var text = row.getString(column);
            return text == null ? null : made(type.asSubclass(Record.class), text);
        }
        if (!type.isEnum()) return row.getObject(column, type);
        var name = row.getString(column);
        return name == null
                ? null
                : Arrays.stream(type.getEnumConstants())
                        .filter(constant -> ((Enum<?>) constant).name().equals(name))
                        .findFirst()
                        .orElseThrow();
    }

    private static @Nullable Object stored(@Nullable Object value) {
        return switch (value) {
            case Enum<?> constant -> constant.name();
            case Set<?> many -> many.toArray(String[]::new);
            case null -> null;
            case Record text
            when ofOneText(text.getClass()) -> component(text, text.getClass().getRecordComponents()[0]);
            default -> value;
        };
    }

    private static boolean ofOneText(Class<?> type) {
        return type.isRecord()
                && type.getRecordComponents().length == 1
                && type.getRecordComponents()[0].getType() == String.class;
    }

    private static @Nullable Object component(Record of, RecordComponent component) {
        try {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(of);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
    }

    static String snake(String name) {
        return name.replaceAll("([A-Z])", "_$1").toLowerCase(java.util.Locale.ROOT);
    }
}
