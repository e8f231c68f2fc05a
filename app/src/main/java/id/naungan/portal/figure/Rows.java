package id.naungan.portal.figure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/**
 * Which places stand alone in the tables of persons. Parts of a region with fewer persons than may be shown are put together with the
 * smallest other ones, until enough persons are among those nobody knew from an earlier edition; so every sum that is shown is large enough,
 * and the tables of one edition are tied by nothing that is hidden.
 */
final class Rows {

    private final Counts now;
    private final Counts then;
    private final Edition before;
    private final int smallest;
    private final Map<String, String> parts = new HashMap<>();
    private final List<String> leaves = new ArrayList<>();
    private final List<String> inner = new ArrayList<>();

    Rows(Counts now, Counts then, Edition before, int smallest) {
        this.now = now;
        this.then = then;
        this.before = before;
        this.smallest = smallest;
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
        return now.persons("") >= smallest && !(few && unknown(now.parts("")) < smallest);
    }

    /** Puts together what must be, and says which parts stand alone. */
    private List<String> alone(String region) {
        var all = now.parts(region);
        var together = new HashSet<>(staying(region));
        all.stream().filter(p -> small(p) || unsafe(p)).forEach(together::add);
        if (together.isEmpty()) return all;
        all.stream().filter(p -> now.persons(p) == 0 && !told(p)).forEach(together::add);
        var others = all.stream()
                .filter(p -> !together.contains(p) && now.persons(p) > 0)
                .sorted(Comparator.comparing(this::told)
                        .thenComparing(now::persons)
                        .thenComparing(p -> p))
                .iterator();
        while (unknown(together) < smallest && others.hasNext()) together.add(others.next());
        // Not enough even so: nobody of this region stands alone.
        if (unknown(together) < smallest) together.addAll(all);
        together.forEach(p -> parts.put(p, Key.rest(region)));
        return all.stream().filter(p -> !together.contains(p)).toList();
    }

    private boolean small(String part) {
        int n = now.persons(part);
        return n > 0 && n < smallest;
    }

    /** A province in which a small part could be told from the others, which everybody knows. */
    private boolean unsafe(String part) {
        return part.length() == 2 && now.parts(part).stream().anyMatch(this::small) && unknown(part) < smallest;
    }

    /** What was together stays so as long as anything in it is as it was; only where nobody was may somebody step out. */
    private List<String> staying(String region) {
        var members = before.members(Key.rest(region));
        if (members.stream().noneMatch(p -> now.persons(p) == then.persons(p) && now.persons(p) > 0)) return List.of();
        return members.stream()
                .filter(p -> then.persons(p) > 0 || now.persons(p) < smallest)
                .toList();
    }

    /** Whether everybody knows the sum of a part already. */
    private boolean told(String part) {
        return before.shows(Topic.JIWA_KELAMIN, part) && now.persons(part) == then.persons(part);
    }

    private int unknown(Collection<String> together) {
        return together.stream().mapToInt(this::unknown).sum();
    }

    private int unknown(String part) {
        if (told(part) && now.parts(part).stream().noneMatch(p -> now.persons(p) != then.persons(p))) return 0;
        return part.length() == 2 ? unknown(now.parts(part)) : now.persons(part);
    }
}
