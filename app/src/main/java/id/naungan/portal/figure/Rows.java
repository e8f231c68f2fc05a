package id.naungan.portal.figure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which places stand alone in the tables of persons. Parts of a region with fewer persons than may be shown are put together with the
 * smallest other ones, until enough persons are among those nobody knows from an earlier edition; so every sum that is shown is large enough,
 * and the tables of one edition are tied by nothing that is hidden.
 */
final class Rows {

    private final Counts now;
    private final List<Issue> past;
    private final int smallest;
    private final Set<String> whole;
    private final Map<String, String> parts = new HashMap<>();
    private final List<String> leaves = new ArrayList<>();
    private final List<String> inner = new ArrayList<>();

    /** @param whole provinces that are not told by regency this time */
    Rows(Counts now, List<Issue> past, int smallest, Set<String> whole) {
        this.now = now;
        this.past = past;
        this.smallest = smallest;
        this.whole = whole;
        for (var province : alone("")) {
            int at = leaves.size();
            for (var regency : alone(province)) leaves.add(regency);
            if (parts.containsValue(Key.rest(province))) leaves.add(Key.rest(province));
            // All in one: the province says it already.
            if (leaves.size() == at + 1 && leaves.get(at).endsWith(Key.REST)) {
                leaves.set(at, province);
            } else {
                inner.add(province);
            }
        }
        if (parts.containsValue(Key.REST)) leaves.add(Key.REST);
    }

    Plan plan() {
        return new Plan(leaves, inner, parts);
    }

    /** Whether enough persons are anywhere to say anything of them. */
    boolean enough() {
        if (now.persons("") == 0) return true;
        boolean few = now.parts("").stream().anyMatch(p -> small(p) || unsafe(p));
        return now.persons("") >= smallest && !(few && !enough(now.parts("")));
    }

    /** Puts together what must be, and says which parts stand alone. */
    private List<String> alone(String region) {
        var all = now.parts(region);
        var before = unchanged(region);
        if (before != null) return asIn(before, region);
        var together = new HashSet<>(staying(region));
        all.stream().filter(p -> small(p) || unsafe(p)).forEach(together::add);
        if (whole.contains(region)) together.addAll(all);
        if (together.isEmpty()) return all;
        all.stream().filter(p -> now.persons(p) == 0 && !told(p)).forEach(together::add);
        var others = all.stream()
                .filter(p -> !together.contains(p) && now.persons(p) > 0)
                .sorted(Comparator.comparing(this::told)
                        .thenComparing(now::persons)
                        .thenComparing(p -> p))
                .iterator();
        while (!enough(together) && others.hasNext()) together.add(others.next());
        // Not enough even so: nobody of this region stands alone.
        if (!enough(together)) together.addAll(all);
        together.forEach(p -> parts.put(p, Key.rest(region)));
        return all.stream().filter(p -> !together.contains(p)).toList();
    }

    /** The latest edition that tells a region in which nobody came or went since: told otherwise now, the two would tell more than one. */
    private @Nullable Issue unchanged(String region) {
        if (now.persons(region) == 0) return null;
        return past.reversed().stream()
                .filter(i -> region.isEmpty() || i.plan.leaves().contains(region) || i.plan.inner().contains(region))
                .filter(i -> now.within(region).stream().allMatch(r -> now.persons(r) == i.counts.persons(r)))
                .filter(i -> now.parts(region).stream()
                        .noneMatch(part -> small(part)
                                && !Key.rest(region).equals(i.plan.parts().get(part))))
                .findFirst()
                .orElse(null);
    }

    private List<String> asIn(Issue issue, String region) {
        var alone = new ArrayList<String>();
        for (var part : now.parts(region))
            if (Key.rest(region).equals(issue.plan.parts().get(part))) parts.put(part, Key.rest(region));
            else alone.add(part);
        return alone;
    }

    private boolean small(String part) {
        int n = now.persons(part);
        return n > 0 && n < smallest;
    }

    /** A province in which a small part could be told from the others, which everybody knows. */
    private boolean unsafe(String part) {
        return part.length() == 2 && now.parts(part).stream().anyMatch(this::small) && !enough(now.parts(part));
    }

    /** Whether what nobody knows yet of a sum is nothing or large enough. */
    private boolean enough(Collection<String> together) {
        var regencies = regencies(together);
        int all = regencies.stream().mapToInt(now::persons).sum();
        int unknown = all
                - covered(regencies, now, past).stream().mapToInt(now::persons).sum();
        return all >= smallest && (unknown == 0 || unknown >= smallest);
    }

    private Set<String> regencies(Collection<String> together) {
        var found = new HashSet<String>();
        together.forEach(part -> found.addAll(now.within(part)));
        return found;
    }

    /** Those whose sum other editions give: whole rows of theirs within these, each regency with as many persons. */
    private static Set<String> covered(Set<String> regencies, Counts counts, List<Issue> others) {
        var found = new HashSet<String>();
        for (var other : others) other.within(regencies, counts).forEach(found::addAll);
        return found;
    }

    /** What was together stays so where somebody who steps out unchanged would leave too few behind, in the edition they were together in. */
    private Set<String> staying(String region) {
        var stay = new HashSet<String>();
        for (var issue : past) {
            var members = issue.plan.parts().entrySet().stream()
                    .filter(e -> e.getValue().equals(Key.rest(region)))
                    .map(Map.Entry::getKey)
                    .toList();
            var group = new HashSet<String>();
            members.forEach(part -> group.addAll(issue.counts.within(part)));
            var known = covered(
                    group,
                    issue.counts,
                    past.stream().filter(other -> other != issue).toList());
            group.stream()
                    .filter(r -> now.persons(r) == issue.counts.persons(r) && now.persons(r) >= smallest)
                    .forEach(known::add);
            int left = issue.persons(group) - issue.persons(known);
            if (known.isEmpty() || left == 0 || left >= smallest) continue;
            members.stream()
                    .filter(p -> issue.counts.persons(p) > 0 || now.persons(p) < smallest)
                    .forEach(stay::add);
        }
        return stay;
    }

    /** Whether an earlier edition says as many of a part as there are. */
    private boolean told(String part) {
        return past.stream()
                .anyMatch(i -> i.edition != null
                        && i.edition.shows(Topic.JIWA_KELAMIN, part)
                        && i.counts.persons(part) == now.persons(part));
    }
}
