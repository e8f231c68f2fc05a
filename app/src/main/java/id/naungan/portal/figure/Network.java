package id.naungan.portal.figure;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/**
 * A table of regions by categories as a flow: every number stands in exactly two sums, that of its row and that of its column (a
 * province's number in its column and in the nation's). Whoever knows the sums and the shown numbers can move the hidden ones only
 * along circles, and what can be moved along a circle through a number is exactly what stays unknown of it.
 */
final class Network {

    private static final int ENDLESS = 1_000_000_000;

    /** One number between its two sums; of `value` everybody knows what is not `free`. */
    static final class Cell {
        final Key key;
        final int from;
        final int to;
        final int value;
        private final int free;
        private final boolean fixed;
        boolean hidden;
        private int moved;

        private Cell(Key key, int from, int to, int value, int free, boolean fixed) {
            this.key = key;
            this.from = from;
            this.to = to;
            this.value = value;
            this.free = free;
            this.fixed = fixed;
        }

        int free() {
            return fixed ? 0 : free;
        }

        /** How much may be added to it when it is gone through from this end: without limit forward, what it has backward. */
        private int room(int start) {
            return fixed ? 0 : start == from ? ENDLESS : free + moved;
        }
    }

    private final Map<String, Integer> names = new HashMap<>();
    private final List<List<Cell>> around = new ArrayList<>();
    private final List<Cell> touched = new ArrayList<>();
    final List<Cell> cells = new ArrayList<>();

    private int node(String name) {
        return names.computeIfAbsent(name, n -> {
            around.add(new ArrayList<>());
            return around.size() - 1;
        });
    }

    private final Map<Key, Cell> byKey = new HashMap<>();

    /** @param fixed whether it is known, shown or not */
    Cell add(Key key, String from, String to, int value, int free, boolean fixed) {
        var cell = new Cell(key, node(from), node(to), value, free, fixed);
        byKey.put(key, cell);
        cells.add(cell);
        around.get(cell.from).add(cell);
        around.get(cell.to).add(cell);
        return cell;
    }

    @Nullable
    Cell cell(Key key) {
        return byKey.get(key);
    }

    /** How many values less one a number may have for whoever knows everything that is shown; no more than `enough`. */
    int width(Cell cell, int enough) {
        if (!cell.hidden || cell.fixed) return 0;
        int down = Math.min(cell.free(), flow(cell, cell.from, cell.to, enough));
        return down >= enough ? enough : Math.min(enough, down + flow(cell, cell.to, cell.from, enough));
    }

    private int flow(Cell without, int from, int to, int enough) {
        int moved = push(without, from, to, enough);
        rest();
        return moved;
    }

    private int push(Cell without, int from, int to, int enough) {
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

    private Cell @Nullable [] hiddenPath(Cell without, int from, int to) {
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
    private boolean hideCircle(Cell without, int from, int to, int enough) {
        if (push(without, from, to, enough) < enough) {
            var by = cheapest(without, from, to, enough);
            if (by != null) for (int at = to; at != from; at = other(by[at], at)) by[at].hidden = true;
            rest();
            return by != null;
        }
        rest();
        return false;
    }

    private record Reached(int node, long cost) {}

    private Cell @Nullable [] cheapest(Cell without, int from, int to, int enough) {
        var by = new Cell[around.size()];
        var cost = new long[around.size()];
        Arrays.fill(cost, Long.MAX_VALUE);
        cost[from] = 0;
        var queue = new PriorityQueue<Reached>((a, b) -> Long.compare(a.cost(), b.cost()));
        queue.add(new Reached(from, 0));
        while (!queue.isEmpty()) {
            var at = queue.poll();
            if (at.cost() > cost[at.node()]) continue;
            if (at.node() == to) return by;
            for (var cell : around.get(at.node())) {
                boolean backward = at.node() == cell.to;
                if (cell == without || cell.room(at.node()) <= 0) continue;
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
        long price = cell.hidden ? 1 : 20 + (long) (2 * Math.sqrt(cell.value)) + (cell.value == 0 ? 10 : 0);
        return backward && cell.free() < enough ? price + 40L * (enough - cell.free()) : price;
    }
}
