package id.naungan.portal.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * One table of persons with what must be hidden in it. Whoever also has the edition before may take a row whose sum did not change for the
 * same row. So a hidden number counts as safe only if it can move along a circle that leaves those rows alone, or along one that is
 * hidden in both editions and possible in both; and what was hidden stays hidden while its province has a row that stayed the same.
 */
final class Guarded {

    private final Topic topic;
    private final Plan plan;
    private final Plan earlier;
    private final Counts now;
    private final Counts then;
    private final Edition before;
    private final int smallest;
    private final int width;
    private final Network fresh;
    private final Network old;
    private final Network both;

    Guarded(Topic topic, Plan plan, Counts now, Edition before, Counts then, int smallest, int width) {
        this.topic = topic;
        this.plan = plan;
        this.earlier = Plan.of(before);
        this.now = now;
        this.before = before;
        this.then = then;
        this.smallest = smallest;
        this.width = width;
        fresh = network(plan, now);
        for (var cell : fresh.cells) cell.hidden = secret(cell) || stays(cell.key);
        old = network(earlier, then);
        for (var cell : old.cells) cell.hidden = before.hides(cell.key);
        both = shared();
    }

    /** The table as a flow from rows through columns of provinces and of the nation. Rows without anybody say nothing. */
    private Network network(Plan rows, Counts counts) {
        var network = new Network();
        for (var category : counts.categories(topic)) {
            for (var place : rows.leaves()) {
                if (rows.of(counts, topic, place, Key.ALL) == 0) continue;
                add(network, rows, counts, place, category, "row " + place, column(Key.parent(place), category));
            }
            for (var place : rows.inner())
                add(network, rows, counts, place, category, column(place, category), column("", category));
            add(network, rows, counts, "", category, column("", category), "all");
        }
        return network;
    }

    private static String column(String place, String category) {
        return "column " + place + " " + category;
    }

    private void add(Network network, Plan rows, Counts counts, String place, String category, String from, String to) {
        int value = rows.of(counts, topic, place, category);
        boolean fixed = unchanged(place);
        int told = fixed || rows != plan ? 0 : told(place, category);
        network.add(new Key(topic, place, category), from, to, value, Math.max(0, value - told), fixed);
    }

    /** Cells that both editions hide; they can move by what both have. */
    private Network shared() {
        var network = new Network();
        for (var cell : fresh.cells) {
            var was = old.cell(cell.key);
            boolean alike = cell.key.place().isEmpty() || plan.like(earlier, cell.key.place(), then);
            if (was == null || !alike) continue;
            var copy = network.add(
                    cell.key, from(cell.key), to(cell.key), cell.value, Math.min(cell.value, was.value), false);
            copy.hidden = cell.hidden && was.hidden;
        }
        return network;
    }

    private String from(Key key) {
        return plan.leaves().contains(key.place()) ? "row " + key.place() : column(key.place(), key.category());
    }

    private static String to(Key key) {
        return key.place().isEmpty() ? "all" : column(Key.parent(key.place()), key.category());
    }

    /** A row that stands in both editions with the same sum. */
    private boolean unchanged(String place) {
        return !place.isEmpty()
                && plan.leaves().contains(place)
                && plan.like(earlier, place, then)
                && plan.of(now, topic, place, Key.ALL) == plan.of(then, topic, place, Key.ALL);
    }

    private boolean secret(Network.Cell cell) {
        int rest = cell.value - told(cell.key.place(), cell.key.category());
        return few(cell.value)
                || plan.leaves().contains(cell.key.place()) && few(rest)
                || cell.value > 0 && topic.secret(cell.key.place(), cell.key.category());
    }

    private boolean few(int n) {
        return n > 0 && n < smallest;
    }

    private boolean stays(Key key) {
        return before.hides(key)
                && plan.leaves().stream()
                        .anyMatch(p ->
                                (key.place().isEmpty() || Key.parent(p).equals(province(key.place()))) && unchanged(p));
    }

    private static String province(String place) {
        return place.length() == 2 ? place : Key.parent(place);
    }

    /** What of those put together anew the edition before has told already, as far as their sums did not change. */
    private int told(String place, String category) {
        if (!place.endsWith(Key.REST) || plan.like(earlier, place, then)) return 0;
        var members = plan.summed(place);
        int sum = members.stream()
                .filter(p -> now.of(topic, p, Key.ALL) == then.of(topic, p, Key.ALL))
                .mapToInt(p -> seen(p, category))
                .sum();
        var group = earlier.summed(place);
        boolean same = group.stream().allMatch(p -> now.of(topic, p, Key.ALL) == then.of(topic, p, Key.ALL));
        return !group.isEmpty() && same && members.containsAll(group) ? sum + seen(place, category) : sum;
    }

    private int seen(String place, String category) {
        var seen = before.seen(new Key(topic, place, category));
        return seen == null ? 0 : seen;
    }

    /**
     * Hides more until each secret is wide enough. Where that cannot be, a province's numbers are not given in this edition, and if even
     * that does not help, nobody's: then the edition says nothing of this table the one before did not say.
     */
    void hide() {
        widen();
        var narrow = narrow();
        if (narrow.isEmpty()) return;
        for (var cell : fresh.cells) cell.hidden |= narrow.contains(province(cell.key.place()));
        widen();
        if (!narrow().isEmpty()) fresh.cells.forEach(cell -> cell.hidden = true);
    }

    private void widen() {
        for (var cell : fresh.cells) {
            if (!secret(cell) || moves(both, cell, need(cell))) continue;
            while (fresh.width(cell, need(cell)) < need(cell) && fresh.widen(cell, need(cell))) {}
        }
    }

    /** Where a number of this edition or of the one before could be told too well. */
    private Set<String> narrow() {
        for (var cell : both.cells) {
            var mine = fresh.cell(cell.key);
            cell.hidden = mine != null && mine.hidden && before.hides(cell.key);
        }
        var places = new TreeSet<String>();
        for (var cell : fresh.cells)
            if (secret(cell) && !moves(fresh, cell, need(cell)) && !moves(both, cell, need(cell)))
                places.add(province(cell.key.place()));
        for (var cell : old.cells)
            if (few(cell.value) && !moves(old, cell, width) && !moves(both, cell, width))
                places.add(province(cell.key.place()));
        return places;
    }

    private static boolean moves(Network network, Network.Cell cell, int need) {
        var mine = network.cell(cell.key);
        return mine != null && network.width(mine, need) >= need;
    }

    /** The larger a secret number, the wider. */
    private int need(Network.Cell cell) {
        return Math.max(width, cell.value);
    }

    void into(Map<Key, @Nullable Integer> figures) {
        List<String> rows = new ArrayList<>(plan.leaves());
        rows.addAll(plan.inner());
        rows.add("");
        for (var place : rows) figures.put(new Key(topic, place, Key.ALL), plan.of(now, topic, place, Key.ALL));
        for (var cell : fresh.cells) {
            if (cell.hidden) figures.put(cell.key, null);
            else if (cell.value > 0) figures.put(cell.key, cell.value);
        }
    }
}
