package id.naungan.linkage.run;

import id.naungan.linkage.table.Lists;
import java.util.Arrays;

/**
 * Keeps at most one link for each record: the likeliest whole assignment. The weight that stays is that of "these two and
 * no other": where two candidates are nearly as good, neither is near 1.
 */
public final class OneToOne {
    private OneToOne() {}

    /** Of several lists, each two are paired off by themselves. */
    public static Links of(Links links, Lists lists) {
        if (!lists.several()) {
            return lists.same()
                    ? itself(links, lists.a().rows())
                    : between(links, lists.a().rows(), lists.b().rows());
        }
        int parts = lists.a().parts();
        var between = new Links[parts * parts];
        Arrays.setAll(between, i -> new Links());
        for (int i = 0; i < links.size(); i++) {
            int two = lists.a().part(links.a(i)) * parts + lists.a().part(links.b(i));
            between[two].add(links.a(i), links.b(i), links.weight(i), links.pattern(i));
        }
        var kept = new Links();
        for (Links some : between) {
            Links pairs = itself(some, lists.a().rows());
            for (int i = 0; i < pairs.size(); i++) {
                kept.add(pairs.a(i), pairs.b(i), pairs.weight(i), pairs.pattern(i));
            }
        }
        kept.sort();
        return kept;
    }

    /** Of two lists of so many rows. */
    public static Links between(Links links, int rowsA, int rowsB) {
        return paired(links, rowsA + rowsB, rowsA);
    }

    /** Of one list of so many rows. */
    public static Links itself(Links links, int rows) {
        return paired(links, rows, 0);
    }

    private static Links paired(Links links, int rows, int shift) {
        var parent = new int[rows];
        Arrays.setAll(parent, i -> i);
        for (int i = 0; i < links.size(); i++) {
            parent[root(parent, links.a(i))] = root(parent, links.b(i) + shift);
        }
        var order = new long[links.size()];
        for (int i = 0; i < order.length; i++) {
            order[i] = (long) root(parent, links.a(i)) << 32 | i;
        }
        Arrays.sort(order);
        var kept = new Links();
        for (int from = 0; from < order.length; ) {
            int to = from;
            while (to < order.length && order[to] >>> 32 == order[from] >>> 32) {
                to++;
            }
            group(links, order, from, to, shift, kept);
            from = to;
        }
        kept.sort();
        return kept;
    }

    private static void group(Links links, long[] order, int from, int to, int shift, Links kept) {
        if (to - from == 1) {
            int link = (int) order[from];
            kept.add(links.a(link), links.b(link), links.weight(link), links.pattern(link));
            return;
        }
        var graph = new Assignment(to - from);
        for (int i = from; i < to; i++) {
            int link = (int) order[i];
            graph.add(links.a(link), links.b(link) + shift, links.weight(link));
        }
        float[] weights = graph.weights();
        boolean[] chosen = graph.chosen();
        for (int i = from; i < to; i++) {
            int link = (int) order[i];
            if (chosen[i - from]) {
                kept.add(links.a(link), links.b(link), weights[i - from], links.pattern(link));
            }
        }
    }

    private static int root(int[] parent, int node) {
        int at = node;
        while (parent[at] != at) {
            parent[at] = parent[parent[at]];
            at = parent[at];
        }
        return at;
    }
}
