package id.naungan.portal.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which rows the tables of persons have.
 *
 * @param leaves places that are the sum of no other row
 * @param inner provinces that are the sum of their rows
 * @param parts which parts of a region were put together, by the part
 */
record Plan(List<String> leaves, List<String> inner, Map<String, String> parts) {

    /** The rows an edition was published with. */
    static Plan of(Edition edition) {
        var shown = edition.figures().keySet().stream()
                .filter(k -> k.topic() == Topic.JIWA_KELAMIN
                        && k.category().equals(Key.ALL)
                        && !k.place().isEmpty())
                .map(Key::place)
                .sorted()
                .toList();
        var inner = shown.stream()
                .filter(p -> p.length() == 2 && shown.stream().anyMatch(x -> x.startsWith(p + ".")))
                .toList();
        var leaves = new ArrayList<>(shown);
        leaves.removeAll(inner);
        return new Plan(leaves, inner, edition.parts());
    }

    /** The regions a row sums up: itself, or those put together. */
    Set<String> summed(String place) {
        if (!place.endsWith(Key.REST)) return Set.of(place);
        var found = new java.util.TreeSet<String>();
        parts.forEach((part, rest) -> {
            if (rest.equals(place)) found.add(part);
        });
        return found;
    }

    int of(Counts counts, Topic topic, String place, String category) {
        return summed(place).stream()
                .mapToInt(p -> counts.of(topic, p, category))
                .sum();
    }

}
