package id.naungan.portal.map;

import id.naungan.reference.Plates;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Colours provinces of the nation or regencies of a province, by a figure; drawn once, coloured anew. */
@Component
public class RegionMap {

    /** Light to dark; what is not shown is grey. */
    private static final List<String> COLOURS = List.of("#e3eef0", "#a9d0d6", "#6aabb6", "#2f7f8e", "#0b4f5c");

    static final String HIDDEN = "#b9b3aa";

    /** One coloured shape. */
    public record Shape(String region, String path, String colour) {}

    /** One line of the legend; an interval of numbers. */
    public record Step(String colour, int from, int to) {}

    /** A coloured map; `hides` where a region has no number of its own. */
    public record Drawn(int width, int height, List<Shape> shapes, List<Step> steps, boolean hides) {}

    private final Plates plates;

    RegionMap(Plates plates) {
        this.plates = plates;
    }

    /** @param numbers by the parts of the area, null where a number is not shown */
    public @Nullable Drawn of(String area, Map<String, @Nullable Integer> numbers) {
        var plate = plates.of(area);
        if (!plate.drawn()) return null;
        var steps = steps(numbers.values());
        var shapes = plate.paths().entrySet().stream()
                .map(e -> new Shape(e.getKey(), e.getValue(), colour(numbers, e.getKey(), steps)))
                .toList();
        var hides = shapes.stream().anyMatch(s -> s.colour().equals(HIDDEN));
        return new Drawn(plate.width(), plate.height(), shapes, steps, hides);
    }

    /** Where a regency lies in its province; null where its outline is not known. */
    public @Nullable Drawn around(String district) {
        var plate = plates.of(district.substring(0, 2));
        if (!plate.paths().containsKey(district)) return null;
        var shapes = plate.paths().entrySet().stream()
                .map(e -> new Shape(
                        e.getKey(),
                        e.getValue(),
                        e.getKey().equals(district) ? COLOURS.getLast() : COLOURS.getFirst()))
                .toList();
        return new Drawn(plate.width(), plate.height(), shapes, List.of(), false);
    }

    private static String colour(Map<String, @Nullable Integer> numbers, String region, List<Step> steps) {
        if (!numbers.containsKey(region)) return HIDDEN;
        var n = numbers.get(region);
        if (n == null) return HIDDEN;
        return steps.stream()
                .filter(s -> n >= s.from() && n <= s.to())
                .map(Step::colour)
                .findFirst()
                .orElse(HIDDEN);
    }

    /** At most five intervals with about as many regions in each. */
    private static List<Step> steps(Collection<@Nullable Integer> numbers) {
        int[] sorted = numbers.stream()
                .filter(java.util.Objects::nonNull)
                .mapToInt(n -> n)
                .sorted()
                .toArray();
        if (sorted.length == 0) return List.of();
        int[] distinct = Arrays.stream(sorted).distinct().toArray();
        int many = Math.min(COLOURS.size(), distinct.length);
        var steps = new ArrayList<Step>();
        int from = 0;
        for (int i = 0; i < many; i++) {
            int until = (i + 1) * distinct.length / many;
            if (until <= from) continue;
            int colour = many == 1 ? 0 : i * (COLOURS.size() - 1) / (many - 1);
            steps.add(new Step(COLOURS.get(colour), distinct[from], distinct[until - 1]));
            from = until;
        }
        return steps;
    }
}
