package id.naungan.portal.figure;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The tables of an edition: every sum and every number that is not nothing, null where it is not shown.
 *
 * @param parts which parts of a region were put together, by the part
 */
public record Edition(Map<Key, @Nullable Integer> figures, Map<String, String> parts) {

    public static final Edition NONE = new Edition(Map.of(), Map.of());

    /** Whether a place has a row of its own. */
    public boolean shows(Topic topic, String place) {
        return figures.containsKey(new Key(topic, place, Key.ALL));
    }

    /** Whether a number is kept back. */
    public boolean hides(Key key) {
        return figures.containsKey(key) && figures.get(key) == null;
    }

    /** A number as everybody sees it: null where it is hidden or its place has no row. */
    public @Nullable Integer seen(Key key) {
        if (figures.containsKey(key)) return figures.get(key);
        return figures.get(new Key(key.topic(), key.place(), Key.ALL)) == null ? null : Integer.valueOf(0);
    }

    /** The parts that were put together in a place that ends with a star. */
    public Set<String> members(String rest) {
        var found = new HashSet<String>();
        parts.forEach((part, place) -> {
            if (place.equals(rest)) found.add(part);
        });
        return found;
    }

    static Map<Key, @Nullable Integer> empty() {
        return new HashMap<>();
    }
}
