package id.naungan.linkage.spark;

import id.naungan.linkage.text.Hash;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.functions;

/**
 * How many pairs each rule makes, which keys make too many, and whether an id stands twice, all in one pass: the ids of a list
 * are keys of a rule of their own, whose number is below 0.
 */
final class Counts {
    /** The key of an id that is empty. */
    static final long NO_ID = 0;

    /** Ids that stand twice are a reason to refuse, so a few are enough. */
    private static final int EXAMPLES = 3;

    private static final long STANDS_OUT = -1;

    private final Map<Integer, long[]> totals = new HashMap<>();
    private final List<Key> keys = new ArrayList<>();

    /** A key that makes too many pairs, or that of an id that stands twice. */
    record Key(int rule, long key) {}

    static int ids(int side) {
        return -1 - side;
    }

    static long key(String id) {
        long hash = id.length();
        for (int i = 0; i < id.length(); i++) {
            hash = Hash.mix(hash * 0x9E3779B97F4A7C15L + id.charAt(i));
        }
        return hash;
    }

    static Row row(int rule, long key, long a, long b) {
        return RowFactory.create(rule, key, a, b);
    }

    static Counts of(Dataset<Row> keys, Way.Kind kind) {
        var counts = new Counts();
        keys.groupBy("rule", "key")
                .agg(functions.sum("a").as("a"), functions.sum("b").as("b"))
                .mapPartitions((MapPartitionsFunction<Row, Row>) part -> tally(part, kind), Shape.of(Shape.KEY))
                .collectAsList()
                .forEach(counts::take);
        return counts;
    }

    /** A row with the sums of each rule, and one for each key that stands out. */
    private static Iterator<Row> tally(Iterator<Row> part, Way.Kind kind) {
        var totals = new HashMap<Integer, long[]>();
        var found = new ArrayList<Row>();
        while (part.hasNext()) {
            Row row = part.next();
            int rule = row.getInt(0);
            long[] total = totals.computeIfAbsent(rule, r -> new long[2]);
            if (rule < 0 ? wrongId(row, total) : bigKey(row, kind, total)) {
                found.add(row(rule, row.getLong(1), STANDS_OUT, 0));
            }
        }
        totals.forEach((rule, total) -> found.add(row(rule, 0, total[0], total[1])));
        return found.iterator();
    }

    private static boolean wrongId(Row row, long[] total) {
        total[0] += row.getLong(2);
        return (row.getLong(2) > 1 || row.getLong(1) == NO_ID) && total[1]++ < EXAMPLES;
    }

    private static boolean bigKey(Row row, Way.Kind kind, long[] total) {
        boolean big = kind.tooBig(row.getLong(2), row.getLong(3));
        total[big ? 1 : 0] += kind.made(row.getLong(2), row.getLong(3));
        return big;
    }

    private void take(Row row) {
        if (row.getLong(2) == STANDS_OUT) {
            keys.add(new Key(row.getInt(0), row.getLong(1)));
        } else {
            long[] total = totals.computeIfAbsent(row.getInt(0), r -> new long[2]);
            total[0] += row.getLong(2);
            total[1] += row.getLong(3);
        }
    }

    /** Keys of rules that are too big. */
    List<Key> big() {
        return keys.stream().filter(k -> k.rule >= 0).toList();
    }

    /** Keys of ids of a list that stand twice, or are empty. */
    List<Long> wrongIds(int side) {
        return keys.stream().filter(k -> k.rule == ids(side)).map(Key::key).toList();
    }

    /** Records of a huge list. */
    long rows(int side) {
        return total(ids(side))[0];
    }

    long pairs(int rule) {
        return total(rule)[0];
    }

    long leftOut(int rule) {
        return total(rule)[1];
    }

    private long[] total(int rule) {
        return totals.getOrDefault(rule, new long[2]);
    }
}
