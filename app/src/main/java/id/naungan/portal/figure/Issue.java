package id.naungan.portal.figure;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An edition on the shelf, or the one being made: its rows by the regencies anybody lived in. Two rows of the same regencies with the same sum
 * are taken for the same persons by whoever keeps both.
 */
final class Issue {

    final Plan plan;
    final Counts counts;

    /** Null for the one being made. */
    final @Nullable Edition edition;

    private final Map<String, Set<String>> lived = new HashMap<>();
    private final Map<Set<String>, String> places = new HashMap<>();
    private final Map<Set<String>, String> rows = new HashMap<>();

    Issue(Plan plan, Counts counts, @Nullable Edition edition) {
        this.plan = plan;
        this.counts = counts;
        this.edition = edition;
        for (var place : plan.leaves()) {
            var regencies = new HashSet<String>();
            for (var part : plan.summed(place)) regencies.addAll(counts.within(part));
            rows.put(Set.copyOf(regencies), place);
            regencies.removeIf(regency -> counts.persons(regency) == 0);
            if (regencies.isEmpty()) continue;
            lived.put(place, regencies);
            places.put(regencies, place);
        }
    }

    /** The regencies anybody lived in, of a row that is the sum of no other; null where there is no such row. */
    @Nullable
    Set<String> lived(String place) {
        return lived.get(place);
    }

    /** The place whose row sums up just these regencies. */
    @Nullable
    String place(Set<String> regencies) {
        return places.get(regencies);
    }

    /** Rows by all regencies they sum up, as everybody reads it, that are part of something with as many persons each. */
    List<Set<String>> within(Set<String> regencies, Counts other) {
        return rows.keySet().stream()
                .filter(row -> row.size() <= regencies.size()
                        && regencies.containsAll(row)
                        && row.stream().allMatch(r -> counts.persons(r) == other.persons(r)))
                .toList();
    }

    String placeOf(Set<String> row) {
        return rows.get(row);
    }

    int persons(Collection<String> regencies) {
        return regencies.stream().mapToInt(counts::persons).sum();
    }

    int value(Topic topic, String place, String category) {
        return plan.of(counts, topic, place, category);
    }

    int value(Topic topic, Collection<String> regencies, String category) {
        return regencies.stream().mapToInt(r -> counts.of(topic, r, category)).sum();
    }
}
