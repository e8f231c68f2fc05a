package id.naungan.portal.figure;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A table of regions by categories as a flow: every number stands in exactly two sums, that of its row and that of its column (a
 * province's number in its column and in the nation's). Whoever knows the sums and the shown numbers can move the hidden ones only
 * along circles, and what can be moved along a circle through a number is exactly what stays unknown of it.
 */
final class Network {

    private static final int ENDLESS = 1_000_000_000;

    /** One number between its two sums; of `value` everybody knows what is not `free`. What is not `open` is shown and stays so. */
    static final class Cell {
        final Key key;
        final int from;
        final int to;
        final int value;
        final int free;
        final boolean open;

        /** Which editions have its row with the same numbers. */
        final BitSet editions;

        boolean hidden;
        private int moved;

        private Cell(Key key, int from, int to, int value, int free, boolean open, boolean hidden, BitSet editions) {
            this.key = key;
            this.from = from;
            this.to = to;
            this.value = value;
            this.free = free;
            this.open = open;
            this.hidden = hidden;
            this.editions = editions;
        }

        /** How much may be added to it when it is gone through from this end: without limit forward, what it has backward. */
        private int room(int start) {
            return start == from ? ENDLESS : free + moved;
        }
    }

    private final Map<String, Integer> names = new HashMap<>();
    private final List<List<Cell>> around = new ArrayList<>();
    private final List<Cell> touched = new ArrayList<>();
    private final Consumer<Key> hide;

    /** @param hide is told what is to be hidden, and says so here too */
    Network(Consumer<Key> hide) {
        this.hide = hide;
    }

    private int node(String name) {
        return names.computeIfAbsent(name, n -> {
            around.add(new ArrayList<>());
            return around.size() - 1;
        });
    }

    private final Map<Key, Cell> byKey = new HashMap<>();

    void add(Key key, String from, String to, int value, int free, boolean open, boolean hidden, BitSet editions) {
        var cell = new Cell(key, node(from), node(to), value, free, open, hidden, editions);
        byKey.put(key, cell);
        around.get(cell.from).add(cell);
        around.get(cell.to).add(cell);
    }

    @Nullable
    Cell cell(Key key) {
        return byKey.get(key);
    }

    /** How many values less one a number may have for whoever knows everything that is shown; no more than `enough`. */
    int width(Cell cell, int enough) {
        if (!cell.hidden) return 0;
        int down = Math.min(cell.free, flow(cell, cell.from, cell.to, enough));
        return down >= enough ? enough : Math.min(enough, down + flow(cell, cell.to, cell.from, enough));
    }

    /**
     * What moves when a number goes down, or up, by this much: itself and what balances it, through what is hidden or may be hidden too; nothing
     * where it cannot. Rows stay that one of the editions `without` has too.
     */
    Map<Key, Integer> circle(Cell cell, int by, boolean down, BitSet without, boolean more) {
        if (!(more ? cell.open : cell.hidden) || down && cell.free < by) return Map.of();
        var left = new int[around.size()];
        left[cell.from] = down ? by : -by;
        left[cell.to] = -left[cell.from];
        var moves = settled(left, cell, without, more);
        if (moves == null) return Map.of();
        if (more) hide.accept(cell.key);
        moves.put(cell.key, down ? -by : by);
        return moves;
    }

    /**
     * What moves so that sums with too much give it to those with too little; null where they cannot. Rows that a balanced edition has too
     * stay.
     */
    @Nullable
    Map<Key, Integer> settled(Map<String, Integer> excess, BitSet balanced, boolean more) {
        var left = new int[around.size()];
        for (var one : excess.entrySet()) {
            var node = names.get(one.getKey());
            if (node == null) return null;
            left[node] = one.getValue();
        }
        return settled(left, null, balanced, more);
    }

    private @Nullable Map<Key, Integer> settled(int[] left, @Nullable Cell without, BitSet balanced, boolean more) {
        boolean settles = true;
        while (settles && Arrays.stream(left).anyMatch(n -> n > 0)) {
            int most = Arrays.stream(left).filter(n -> n > 0).sum();
            var by = cheapest(without, nodes(left, 1), nodes(left, -1), most, more, balanced);
            settles = by != null && settle(left, by, more);
        }
        var moves = new HashMap<Key, Integer>();
        if (settles) touched.forEach(one -> moves.put(one.key, one.moved));
        rest();
        moves.values().removeIf(n -> n == 0);
        return settles ? moves : null;
    }

    private boolean settle(int[] left, Cell[] by, boolean more) {
        int end = reached;
        int start = end;
        int least = -left[end];
        for (; by[start] != null; start = other(by[start], start))
            least = Math.min(least, by[start].room(other(by[start], start)));
        least = Math.min(least, left[start]);
        if (least <= 0) return false;
        for (int at = end; at != start; at = other(by[at], at)) {
            if (more) hide.accept(by[at].key);
            move(by[at], at, least);
        }
        left[start] -= least;
        left[end] += least;
        return true;
    }

    private static boolean[] nodes(int[] left, int sign) {
        var found = new boolean[left.length];
        for (int i = 0; i < left.length; i++) found[i] = left[i] * sign > 0;
        return found;
    }

    private int flow(@Nullable Cell without, int from, int to, int enough) {
        int moved = push(without, from, to, enough);
        rest();
        return moved;
    }

    private int push(@Nullable Cell without, int from, int to, int enough) {
        int moved = 0;
        while (moved < enough) {
            var path = hiddenPath(without, from, to);
            if (path == null) break;
            int least = enough - moved;
            for (int at = to; at != from; at = other(path[at], at))
                least = Math.min(least, path[at].room(other(path[at], at)));
            for (int at = to; at != from; at = other(path[at], at)) move(path[at], at, least);
            moved += least;
        }
        return moved;
    }

    private void move(Cell cell, int end, int by) {
        cell.moved += end == cell.to ? by : -by;
        touched.add(cell);
    }

    private void rest() {
        touched.forEach(cell -> cell.moved = 0);
        touched.clear();
    }

    private static int other(Cell cell, int end) {
        return cell.from == end ? cell.to : cell.from;
    }

    private Cell @Nullable [] hiddenPath(@Nullable Cell without, int from, int to) {
        var by = new Cell[around.size()];
        var queue = new ArrayDeque<Integer>();
        queue.add(from);
        while (!queue.isEmpty()) {
            int at = queue.poll();
            for (var cell : around.get(at)) {
                int next = other(cell, at);
                if (!cell.hidden || cell == without || by[next] != null || next == from || cell.room(at) <= 0) continue;
                by[next] = cell;
                if (next == to) return by;
                queue.add(next);
            }
        }
        return null;
    }

    /**
     * Hides what is cheapest so that a number may be moved further than it can be: the cells of a circle through it. False where there
     * is none.
     */
    boolean widen(Cell cell, int enough) {
        return hideCircle(cell, cell.to, cell.from, enough) || hideCircle(cell, cell.from, cell.to, enough);
    }

    /** Once hidden cells alone lead nowhere any more, every way on hides another one. */
    private boolean hideCircle(@Nullable Cell without, int from, int to, int enough) {
        if (push(without, from, to, enough) < enough) {
            var by = cheapest(without, from, to, enough);
            if (by != null) for (int at = to; at != from; at = other(by[at], at)) hide.accept(by[at].key);
            rest();
            return by != null;
        }
        rest();
        return false;
    }

    private record Reached(int node, long cost) {}

    private Cell @Nullable [] cheapest(@Nullable Cell without, int from, int to, int enough) {
        var starts = new boolean[around.size()];
        var ends = new boolean[around.size()];
        starts[from] = true;
        ends[to] = true;
        return cheapest(without, starts, ends, enough, true, new BitSet());
    }

    /** Where the last cheapest way ended. */
    private int reached;

    private Cell @Nullable [] cheapest(
            @Nullable Cell without, boolean[] starts, boolean[] ends, int enough, boolean more, BitSet balanced) {
        var by = new Cell[around.size()];
        var cost = new long[around.size()];
        Arrays.fill(cost, Long.MAX_VALUE);
        var queue = new PriorityQueue<Reached>((a, b) -> Long.compare(a.cost(), b.cost()));
        for (int i = 0; i < starts.length; i++)
            if (starts[i]) {
                cost[i] = 0;
                queue.add(new Reached(i, 0));
            }
        while (!queue.isEmpty()) {
            var at = queue.poll();
            if (at.cost() > cost[at.node()]) continue;
            reached = at.node();
            if (ends[at.node()]) return by;
            for (var cell : around.get(at.node())) {
                boolean backward = at.node() == cell.to;
                if (cell == without || !(more ? cell.open : cell.hidden) || cell.room(at.node()) <= 0) continue;
                if (cell.editions.intersects(balanced)) continue;
                long price = at.cost() + price(cell, backward, enough);
                int next = other(cell, at.node());
                if (price >= cost[next]) continue;
                cost[next] = price;
                by[next] = cell;
                queue.add(new Reached(next, price));
            }
        }
        return null;
    }

    /** Hidden cells cost little, small ones less than large ones; those too small to help much cost more. */
    private static long price(Cell cell, boolean backward, int enough) {
        long price = 15L * (cell.editions.cardinality() - 1);
        price += cell.hidden ? 1 : 20 + (long) (2 * Math.sqrt(cell.value)) + (cell.value == 0 ? 10 : 0);
        return backward && cell.free < enough ? price + 40L * (enough - cell.free) : price;
    }
}
