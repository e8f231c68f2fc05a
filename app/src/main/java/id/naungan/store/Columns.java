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

/** Carries a section record into columns and back: one column a component, named in snake case. */
public final class Columns {

    private Columns() {}

    public static List<String> names(Class<? extends Record> section) {
        return Arrays.stream(section.getRecordComponents())
                .map(c -> snake(c.getName()))
                .toList();
    }

    /** `a = :a, b = :b` for an update with {@link #values}. */
    public static String sets(Class<? extends Record> section) {
        return names(section).stream().map(column -> column + " = :" + column).collect(Collectors.joining(", "));
    }

    /** `(first, a, b) values (:first, :a, :b)` for an insert with {@link #values} and what stands before them. */
    public static String inserted(Class<? extends Record> section, String... first) {
        var names = Stream.concat(Arrays.stream(first), names(section).stream()).collect(Collectors.joining(", "));
        return "(" + names + ") values (" + names.replaceAll("\\w+", ":$0") + ")";
    }

    public static Map<String, @Nullable Object> values(Record value) {
        var values = new LinkedHashMap<String, @Nullable Object>();
        for (var component : value.getClass().getRecordComponents())
            values.put(snake(component.getName()), stored(component(value, component)));
        return values;
    }

    public static <T extends Record> T read(Class<T> section, ResultSet row) throws SQLException {
        var components = section.getRecordComponents();
        var values = new @Nullable Object[components.length];
        for (int i = 0; i < components.length; i++)
            values[i] = read(components[i].getType(), row, snake(components[i].getName()));
        try {
            var types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            var constructor = section.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(section.getName(), e);
        }
    }

    private static @Nullable Object read(Class<?> type, ResultSet row, String column) throws SQLException {
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
            default -> value;
        };
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
