package id.naungan.linkage.block;

import id.naungan.linkage.table.Lists;
import id.naungan.linkage.table.Table;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Finds the pairs worth looking at: for each rule a join of sorted 64-bit keys. A pair is handed out once, by the first
 * rule that makes it. Keys that many records share are divided by a refinement; what stays too big is left out and told.
 */
public final class Blocks implements Closeable {
    /** A rule is handed out in so many pieces. */
    public static final int PIECES = 64;

    private static final long FEW_BYTES = 32 << 20;

    private final List<Rule> rules;
    private final Keys keys;
    private final int width;
    private final Lists lists;
    private final Parallel parallel;
    private final long mostAKey;
    /** Keys that were sorted for counting and wait to be used: in memory where they are few, else on disk. */
    private final Join[] kept;

    private final @Nullable KeyFile file;
    private final long[][] places;
    private final int[] earlyA;
    private final int[] earlyB;

    /** {@code mostAKey}: pairs one key may make before it is refined. {@code folder}: where keys wait that are many. */
    public Blocks(List<Rule> rules, Rule refinement, Lists lists, Parallel parallel, long mostAKey, Path folder)
            throws IOException {
        this(
                rules,
                new Keys(rules, refinement, lists.a().layout(), new BigKeys(rules.size())),
                lists,
                parallel,
                mostAKey,
                (long) (lists.a().rows() + lists.b().rows()) * rules.size() * Long.BYTES > FEW_BYTES
                        ? new KeyFile(folder)
                        : null);
    }

    /** With big keys that are known already, because the lists are only a part. */
    public static Blocks part(List<Rule> rules, Keys keys, Lists lists, Parallel parallel) {
        return new Blocks(rules, keys, lists, parallel, Long.MAX_VALUE, null);
    }

    private Blocks(List<Rule> rules, Keys keys, Lists lists, Parallel parallel, long mostAKey, @Nullable KeyFile file) {
        this.file = file;
        this.rules = rules;
        this.keys = keys;
        this.lists = lists;
        this.parallel = parallel;
        this.mostAKey = mostAKey;
        width = rules.size();
        earlyA = new int[lists.a().rows() * width];
        earlyB = lists.same() ? earlyA : new int[lists.b().rows() * width];
        kept = new Join[width];
        places = new long[width][];
    }

    /** The rules that make a pair, for explaining; refinements aside. */
    public static List<Rule> making(List<Rule> rules, Lists lists, int rowA, int rowB) {
        var layout = lists.a().layout();
        return rules.stream()
                .filter(rule -> {
                    Rule.Key key = rule.key(layout);
                    long x = key.of(lists.a().cells(), rowA * lists.a().width());
                    return x != 0
                            && x == key.of(lists.b().cells(), rowB * lists.b().width());
                })
                .toList();
    }

    /** Takes pairs of one rule. */
    public interface Taker {
        void pair(int rowA, int rowB);
    }

    /** What one rule makes: pairs with those earlier rules made, and how many were left out with their biggest key. */
    public record Made(Rule rule, long pairs, long leftOut) {}

    /** One rule's sorted keys. */
    public final class Join {
        private final int rule;
        private final long[] a;
        private final long[] b;
        private final long mask;
        private long pairs;
        private long leftOut;

        private Join(int rule, long[] a, long[] b, long mask) {
            this.rule = rule;
            this.a = a;
            this.b = b;
            this.mask = mask;
        }

        /** Hands every pair no earlier rule made to the takers, one per thread; {@code done} is told of every piece. */
        public void hand(List<? extends Taker> takers, Runnable done) {
            var next = new AtomicInteger();
            parallel.each(takers.size(), t -> {
                for (int piece = next.getAndIncrement(); piece < PIECES; piece = next.getAndIncrement()) {
                    hand(edge(piece), edge(piece + 1), takers.get(t));
                    done.run();
                }
            });
        }

        /** Where a piece begins: pieces are cut between keys. */
        private int edge(int piece) {
            int at = (int) ((long) a.length * piece / PIECES);
            while (at > 0 && at < a.length && (a[at] & mask) == (a[at - 1] & mask)) {
                at++;
            }
            return at;
        }

        private void hand(int from, int to, Taker taker) {
            if (from >= to) {
                return;
            }
            int j = first(b, a[from] & mask);
            for (int i = from; i < to; ) {
                long key = a[i] & mask;
                int endA = end(a, i, key);
                while (j < b.length && Long.compareUnsigned(b[j] & mask, key) < 0) {
                    j++;
                }
                int endB = end(b, j, key);
                block(i, endA, j, endB, taker);
                i = endA;
                j = endB;
            }
        }

        private void block(int i, int endA, int j, int endB, Taker taker) {
            boolean same = lists.same();
            for (int x = i; x < endA; x++) {
                int rowA = (int) (a[x] & ~mask);
                for (int y = same ? next(x, rowA, endB) : j; y < endB; y++) {
                    int rowB = (int) (b[y] & ~mask);
                    if (!madeBefore(rowA, rowB)) {
                        taker.pair(rowA, rowB);
                    }
                }
            }
        }

        /** Where records follow that are compared with this one: rows of a key ascend, list by list. */
        private int next(int at, int row, int end) {
            int next = at + 1;
            if (lists.several()) {
                int behind = lists.a().start(lists.a().part(row) + 1);
                while (next < end && (int) (a[next] & ~mask) < behind) {
                    next++;
                }
            }
            return next;
        }

        private boolean madeBefore(int rowA, int rowB) {
            int p = rowA * width;
            int q = rowB * width;
            for (int r = 0; r < rule; r++) {
                if (earlyA[p + r] != 0 && earlyA[p + r] == earlyB[q + r]) {
                    return true;
                }
            }
            return false;
        }

        private int end(long[] sorted, int from, long key) {
            int at = from;
            while (at < sorted.length && (sorted[at] & mask) == key) {
                at++;
            }
            return at;
        }

        private int first(long[] sorted, long key) {
            int low = 0;
            int high = sorted.length;
            while (low < high) {
                int middle = low + high >>> 1;
                if (Long.compareUnsigned(sorted[middle] & mask, key) < 0) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            return low;
        }

        /** Pairs of a key among the rows of one table. */
        private long within(int from, int to) {
            long pairs = 0;
            for (int at = from; at < to; ) {
                int end = lists.several() ? Math.min(to, next(at, (int) (a[at] & ~mask), to)) : to;
                long rows = end - at;
                pairs += lists.several() ? rows * (to - end) : rows * (rows - 1) / 2;
                at = end;
            }
            return pairs;
        }

        /** Counts the pairs; of keys that make too many a row is given to {@code big}. */
        private void count(IntConsumer big) {
            pairs = 0;
            leftOut = 0;
            int j = 0;
            for (int i = 0; i < a.length; ) {
                long key = a[i] & mask;
                int endA = end(a, i, key);
                while (j < b.length && Long.compareUnsigned(b[j] & mask, key) < 0) {
                    j++;
                }
                int endB = end(b, j, key);
                long here = lists.same() ? within(i, endA) : (long) (endA - i) * (endB - j);
                if ((long) (endA - i) * (endB - j) > mostAKey) {
                    leftOut += here;
                    big.accept((int) (a[i] & ~mask));
                } else {
                    pairs += here;
                }
                i = endA;
                j = endB;
            }
        }
    }

    /** How many pairs a rule makes; every rule has to be counted before pairs are handed out, because keys may turn out too big. */
    public Made count(int rule) {
        Join join = sorted(rule);
        BigKeys big = keys.big();
        join.count(row -> big.refine(rule, key(rule, row)));
        if (join.leftOut > 0) {
            join = sorted(rule);
            join.count(row -> big.drop(rule, key(rule, row)));
        }
        long leftOut = join.leftOut;
        if (leftOut > 0) {
            join = sorted(rule);
            join.count(row -> {});
        }
        keep(rule, join);
        return new Made(rules.get(rule), join.pairs, leftOut);
    }

    private void keep(int rule, Join join) {
        if (file == null) {
            kept[rule] = join;
            return;
        }
        long a = file.write(join.a);
        long b = lists.same() ? a : file.write(join.b);
        places[rule] = new long[] {a, join.a.length, b, join.b.length};
    }

    /** The sorted keys of a rule. */
    public Join join(int rule) {
        Join join = kept[rule];
        long[] place = places[rule];
        if (join != null) {
            kept[rule] = null;
            return join;
        }
        if (file != null && place != null) {
            long[] a = file.read(place[0], (int) place[1]);
            return new Join(rule, a, lists.same() ? a : file.read(place[2], (int) place[3]), mask());
        }
        return sorted(rule);
    }

    private long mask() {
        return -1L
                << 64
                        - Long.numberOfLeadingZeros(
                                Math.max(lists.a().rows(), lists.b().rows()));
    }

    private Join sorted(int rule) {
        long mask = mask();
        var sorted = new long[2][];
        parallel.each(lists.same() ? 1 : 2, side -> {
            sorted[side] = sorted(side == 0 ? lists.a() : lists.b(), rule, side == 0 ? earlyA : earlyB, mask);
        });
        return new Join(rule, sorted[0], lists.same() ? sorted[0] : sorted[1], mask);
    }

    private long key(int rule, int row) {
        return keys.key(rule, lists.a().cells(), row * lists.a().width());
    }

    private long[] sorted(Table table, int rule, int[] early, long mask) {
        var sorted = new long[table.rows()];
        int count = 0;
        int[] cells = table.cells();
        int stride = table.width();
        for (int row = 0; row < sorted.length; row++) {
            long key = keys.key(rule, cells, row * stride);
            early[row * width + rule] = (int) (key >>> 32);
            if (key != 0) {
                sorted[count++] = key & mask | row;
            }
        }
        Radix.sort(sorted, count);
        return Arrays.copyOf(sorted, count);
    }

    @Override
    public void close() throws IOException {
        if (file != null) {
            file.close();
        }
    }
}
