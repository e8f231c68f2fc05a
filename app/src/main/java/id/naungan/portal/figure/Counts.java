package id.naungan.portal.figure;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/** What was counted: numbers by topic, regency and category, and their sums. */
public final class Counts {

    /** One number of a regency. */
    public record Counted(Topic topic, String district, String category, int n) {}

    private final Map<Key, Integer> cells = new HashMap<>();
    private final Set<String> regencies = new TreeSet<>();
    private final Map<String, List<String>> parts = new ConcurrentHashMap<>();

    /** @param all every regency there is, those without anybody too */
    public Counts(List<Counted> counted, Set<String> all) {
        regencies.addAll(all);
        for (var one : counted) {
            regencies.add(one.district());
            for (var place : List.of(one.district(), one.district().substring(0, 2), ""))
                for (var category : List.of(one.category(), Key.ALL))
                    cells.merge(new Key(one.topic(), place, category), one.n(), Integer::sum);
        }
    }

    /** The number of a region or the nation. */
    public int of(Topic topic, String place, String category) {
        return cells.getOrDefault(new Key(topic, place, category), 0);
    }

    /** How many persons live in the homes of a place; every topic of persons has the same sum. */
    int persons(String place) {
        return of(Topic.JIWA_KELAMIN, place, Key.ALL);
    }

    /** The provinces of the nation, or the regencies of a province. */
    List<String> parts(String region) {
        return parts.computeIfAbsent(region, this::found);
    }

    /** The regencies of a region, a regency itself. */
    Collection<String> within(String region) {
        return region.isEmpty() ? regencies : region.length() == 2 ? parts(region) : List.of(region);
    }

    private List<String> found(String region) {
        return region.isEmpty()
                ? regencies.stream().map(r -> r.substring(0, 2)).distinct().toList()
                : regencies.stream().filter(r -> r.startsWith(region + ".")).toList();
    }

    /** The categories of a topic anybody was counted in. */
    List<String> categories(Topic topic) {
        return cells.entrySet().stream()
                .filter(e -> e.getKey().topic() == topic
                        && e.getKey().place().isEmpty()
                        && !e.getKey().category().equals(Key.ALL)
                        && e.getValue() > 0)
                .map(e -> e.getKey().category())
                .sorted(Comparator.naturalOrder())
                .toList();
    }

    /** The numbers of regencies, to be kept. */
    public List<Counted> regencies() {
        return cells.entrySet().stream()
                .filter(e -> e.getKey().place().length() == 5
                        && !e.getKey().category().equals(Key.ALL)
                        && e.getValue() != 0)
                .map(e -> new Counted(
                        e.getKey().topic(), e.getKey().place(), e.getKey().category(), e.getValue()))
                .toList();
    }
}
