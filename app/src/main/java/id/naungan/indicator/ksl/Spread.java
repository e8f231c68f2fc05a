package id.naungan.indicator.ksl;

import id.naungan.indicator.ksl.KslQuery.Count;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How the homes of one region spread over the categories. */
public record Spread(String region, List<Count> counts) {

    /** One line a region, in the order of the counts. */
    static List<Spread> of(List<Count> counts) {
        var regions = new LinkedHashMap<String, List<Count>>();
        for (var count : counts)
            regions.computeIfAbsent(count.region(), r -> new java.util.ArrayList<>())
                    .add(count);
        return regions.entrySet().stream()
                .map(one -> new Spread(one.getKey(), List.copyOf(one.getValue())))
                .toList();
    }

    /** Homes in a category; none asks for those of which too little is known. */
    public int in(@Nullable Integer category) {
        return counts.stream()
                .filter(count -> Objects.equals(count.category(), category))
                .mapToInt(Count::homes)
                .sum();
    }

    public int all() {
        return counts.stream().mapToInt(Count::homes).sum();
    }
}
