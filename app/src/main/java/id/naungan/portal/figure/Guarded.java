package id.naungan.portal.figure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One table of persons with what must be hidden in it, so that no edition on the shelf gives away more because of this one. A hidden number is
 * safe if it can move along a circle of hidden ones, and the rows that other editions have too can move alike there, each of those
 * editions balanced by hidden numbers of its own. Whoever keeps all editions cannot tell the moved numbers from the true ones.
 */
final class Guarded {

    private final Topic topic;
    private final List<Issue> shelf;
    private final int last;
    private final Issue now;
    private final int smallest;
    private final int width;
    private final Set<Key> hidden = new HashSet<>();
    private final List<Network> full = new ArrayList<>();
    private final Network fresh;
    private final Map<String, Set<String>> told = new HashMap<>();
    private final Map<String, Set<Integer>> alike = new HashMap<>();

    /** @param shelf editions that say something of this table, and the one being made, which is the last */
    Guarded(Topic topic, List<Issue> shelf, int smallest, int width) {
        this.topic = topic;
        this.shelf = shelf;
        this.last = shelf.size() - 1;
        this.now = shelf.getLast();
        this.smallest = smallest;
        this.width = width;
        keys(now).filter(key -> secret(last, key)).forEach(hidden::add);
        for (int i = 0; i <= last; i++) full.add(network(i, place -> true));
        fresh = network(last, place -> alike(last, place).size() == 1);
    }

    /** Whether an edition keeps back every number of a topic, nothings too: then it says nothing of it. */
    static boolean silent(Topic topic, Issue issue, Set<String> categories) {
        return places(issue)
                .allMatch(place -> categories.stream().allMatch(c -> issue.edition.hides(new Key(topic, place, c))));
    }

    /** Hides more until every secret of every edition can move; the provinces where one cannot, the empty text for the nation. */
    Set<String> hide() {
        var stuck = new TreeSet<String>();
        for (int at = last; at >= 0; at--) {
            int edition = at;
            for (var key : keys(shelf.get(at)).filter(k -> secret(edition, k)).toList())
                if (!moves(edition, key)) stuck.add(province(key.place()));
        }
        return stuck;
    }

    private static String province(String place) {
        return place.length() == 2 || place.isEmpty() ? place : Key.parent(place);
    }

    private Stream<Key> keys(Issue issue) {
        var categories = issue.counts.categories(topic);
        return places(issue).flatMap(place -> categories.stream().map(c -> new Key(topic, place, c)));
    }

    private static Stream<String> places(Issue issue) {
        return Stream.of(issue.plan.leaves(), issue.plan.inner(), List.of("")).flatMap(List::stream);
    }

    private boolean secret(int edition, Key key) {
        var issue = shelf.get(edition);
        int value = issue.value(topic, key.place(), key.category());
        boolean must = few(value)
                || value > 0 && topic.secret(key.place(), key.category())
                || key.place().endsWith(Key.REST) && rest(edition, key, value);
        return must && (edition == last || issue.edition.hides(key));
    }

    /** Whether too few are left once those are taken away whom other editions show. */
    private boolean rest(int edition, Key key, int value) {
        int all = shelf.get(edition).value(topic, told(edition, key.place()), key.category());
        int seen = 0;
        for (int other = 0; other < edition; other++)
            for (var row : within(edition, key.place(), other)) {
                var n = shelf.get(other).edition.seen(new Key(topic, shelf.get(other).placeOf(row), key.category()));
                seen += n == null ? 0 : n;
            }
        return few(value - all) || few(value - seen);
    }

    private boolean few(int n) {
        return n > 0 && n < smallest;
    }

    /** Rows of another edition that are part of a row and did not change. */
    private List<Set<String>> within(int edition, String place, int other) {
        if (other == edition || !place.endsWith(Key.REST)) return List.of();
        var issue = shelf.get(edition);
        var regencies = new HashSet<String>();
        issue.plan.summed(place).forEach(part -> regencies.addAll(issue.counts.within(part)));
        return shelf.get(other).within(regencies, issue.counts).stream()
                .filter(row -> row.size() < regencies.size())
                .toList();
    }

    private Set<String> told(int edition, String place) {
        return told.computeIfAbsent(edition + " " + place, x -> {
            var found = new HashSet<String>();
            for (int other = 0; other < edition; other++) within(edition, place, other).forEach(found::addAll);
            return found;
        });
    }

    /** Makes sure that a secret number can move, hiding more in the edition being made where that helps. */
    private boolean moves(int edition, Key key) {
        int value = shelf.get(edition).value(topic, key.place(), key.category());
        boolean all = edition == last
                && topic.secret(key.place(), key.category())
                && alike(edition, key.place()).size() == 1;
        int need = all ? Math.max(width, value) : width;
        return moves(edition, key, need, false)
                || edition == last && widened(key, need)
                || moves(edition, key, need, true);
    }

    /** Among the rows no other edition has. */
    private boolean widened(Key key, int need) {
        var cell = fresh.cell(key);
        if (cell == null) return false;
        while (fresh.width(cell, need) < need && fresh.widen(cell, need)) {}
        return fresh.width(cell, need) >= need;
    }

    /** Hides a number of the edition being made. */
    private void keep(Key key) {
        if (!hidden.add(key)) return;
        for (var network : List.of(fresh, full.get(last))) shut(network.cell(key));
        alike(last, key.place()).stream()
                .filter(i -> i != last)
                .forEach(i -> shut(full.get(i).cell(there(last, key, i))));
    }

    private static void shut(Network.@Nullable Cell cell) {
        if (cell != null && cell.open) cell.hidden = true;
    }

    /** The same number in an edition that has its row too. */
    private Key there(int edition, Key key, int other) {
        var lived = shelf.get(edition).lived(key.place());
        return lived == null ? key : new Key(topic, shelf.get(other).place(lived), key.category());
    }

    /** The editions that have the same row with the same numbers, this one too. */
    private BitSet editions(int edition, String place) {
        var found = new BitSet();
        alike(edition, place).forEach(found::set);
        return found;
    }

    private Set<Integer> alike(int edition, String place) {
        return alike.computeIfAbsent(edition + " " + place, x -> {
            var found = new TreeSet<>(Set.of(edition));
            var lived = shelf.get(edition).lived(place);
            if (lived != null)
                for (int i = 0; i <= last; i++) if (same(lived, shelf.get(i), shelf.get(edition))) found.add(i);
            return found;
        });
    }

    private boolean same(Set<String> lived, Issue one, Issue other) {
        return one.place(lived) != null
                && one.persons(lived) == other.persons(lived)
                && one.counts.categories(topic).stream()
                        .allMatch(c -> one.value(topic, lived, c) == other.value(topic, lived, c));
    }

    /** An edition's table as a flow from rows through columns of provinces and of the nation. */
    private Network network(int edition, Predicate<String> with) {
        var network = new Network(key -> {
            if (alike(edition, key.place()).contains(last)) keep(there(edition, key, last));
        });
        var issue = shelf.get(edition);
        for (var category : issue.counts.categories(topic)) {
            for (var place : issue.plan.leaves())
                if (issue.lived(place) != null && with.test(place))
                    add(network, edition, place, category, "row " + place, above(place, category));
            for (var place : issue.plan.inner())
                add(network, edition, place, category, column(place, category), column("", category));
            add(network, edition, "", category, column("", category), "all");
        }
        return network;
    }

    private static String column(String place, String category) {
        return "column " + place + " " + category;
    }

    private static String above(String place, String category) {
        return column(Key.parent(place), category);
    }

    private void add(Network network, int edition, String place, String category, String from, String to) {
        var key = new Key(topic, place, category);
        boolean open = alike(edition, place).stream()
                .allMatch(i -> i == last || shelf.get(i).edition.hides(there(edition, key, i)));
        boolean now = !alike(edition, place).contains(last) || hidden.contains(there(edition, key, last));
        int value = shelf.get(edition).value(topic, place, category);
        network.add(key, from, to, value, free(edition, place, category), open, open && now, editions(edition, place));
    }

    /** What of a number other editions have not told. */
    private int free(int edition, String place, String category) {
        var issue = shelf.get(edition);
        int value = issue.value(topic, place, category);
        return place.endsWith(Key.REST) ? value - issue.value(topic, told(edition, place), category) : value;
    }

    private boolean moves(int edition, Key key, int need, boolean more) {
        for (int at : alike(edition, key.place())) {
            var cell = full.get(at).cell(there(edition, key, at));
            if (cell == null) continue;
            int down = most(at, cell, need, true, more);
            if (down >= need || down + most(at, cell, need - down, false, more) >= need) return true;
        }
        return false;
    }

    private int most(int edition, Network.Cell cell, int need, boolean down, boolean more) {
        for (int want = down ? Math.min(need, cell.free) : need; want > 0; want--) {
            for (var without : List.of(others(cell.editions), new BitSet())) {
                var moves = full.get(edition).circle(cell, want, down, without, more);
                if (!moves.isEmpty() && holds(edition, moves, more)) return want;
            }
        }
        return 0;
    }

    private BitSet others(BitSet editions) {
        var others = new BitSet();
        others.set(0, last + 1);
        others.andNot(editions);
        return others;
    }

    /**
     * Whether what moves in one edition can move in the others that have its rows: each of them in turn balances that by rows no edition has
     * that is balanced already, the edition being made at last.
     */
    private boolean holds(int edition, Map<Key, Integer> moves, boolean more) {
        var excess = new TreeMap<Integer, Map<String, Integer>>();
        var balanced = new BitSet();
        balanced.set(edition);
        if (!follows(edition, moves, balanced, excess)) return false;
        while (!excess.isEmpty()) {
            var next = excess.pollFirstEntry();
            balanced.set(next.getKey());
            next.getValue().values().removeIf(n -> n == 0);
            if (next.getValue().isEmpty()) continue;
            var further = full.get(next.getKey()).settled(next.getValue(), without(balanced, next.getKey()), more);
            if (further == null || !follows(next.getKey(), further, balanced, excess)) return false;
        }
        return true;
    }

    private static BitSet without(BitSet balanced, int edition) {
        var others = (BitSet) balanced.clone();
        others.clear(edition);
        return others;
    }

    /** Takes what moves in an edition over to those that have the rows too. */
    private boolean follows(
            int edition, Map<Key, Integer> moves, BitSet balanced, Map<Integer, Map<String, Integer>> excess) {
        for (var move : moves.entrySet())
            for (int other : alike(edition, move.getKey().place())) {
                if (balanced.get(other)) continue;
                var there = there(edition, move.getKey(), other);
                if (free(other, there.place(), there.category()) + move.getValue() < 0) return false;
                excess.computeIfAbsent(other, x -> new HashMap<>())
                        .merge(above(there.place(), there.category()), move.getValue(), Integer::sum);
            }
        return true;
    }

    /** Keeps every number back but the sums of rows, also that there is nobody of a kind. */
    void withhold(Set<String> categories) {
        for (var category : categories) places(now).forEach(place -> hidden.add(new Key(topic, place, category)));
    }

    void into(Map<Key, @Nullable Integer> figures) {
        places(now).forEach(place -> figures.put(new Key(topic, place, Key.ALL), now.value(topic, place, Key.ALL)));
        keys(now).forEach(key -> {
            int value = now.value(topic, key.place(), key.category());
            if (value > 0) figures.put(key, value);
        });
        hidden.forEach(key -> figures.put(key, null));
    }
}
