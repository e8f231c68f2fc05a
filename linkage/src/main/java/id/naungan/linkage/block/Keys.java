package id.naungan.linkage.block;

import id.naungan.linkage.table.Layout;
import id.naungan.linkage.table.Table;
import id.naungan.linkage.text.Hash;
import java.util.Arrays;
import java.util.List;

/** The keys of records under each rule, big ones refined or left out. */
public final class Keys {
    private final Rule.Key[] rules;
    private final Rule.Key refinement;
    private final BigKeys big;

    public Keys(List<Rule> rules, Rule refinement, Layout layout, BigKeys big) {
        this.rules = rules.stream().map(r -> r.key(layout)).toArray(Rule.Key[]::new);
        this.refinement = refinement.key(layout);
        this.big = big;
    }

    public int rules() {
        return rules.length;
    }

    BigKeys big() {
        return big;
    }

    /** 0 if the rule says nothing of this record. */
    long key(int rule, int[] cells, int at) {
        long key = rules[rule].of(cells, at);
        if (key == 0 || big.none(rule) || !big.refined(rule, key)) {
            return used(key);
        }
        long finer = refinement.of(cells, at);
        long refined = finer == 0 ? 0 : Hash.mix(key ^ finer);
        return big.dropped(rule, refined) ? 0 : used(refined);
    }

    /** The same, of a row. */
    public long key(int rule, Table table, int row) {
        return key(rule, table.cells(), row * table.width());
    }

    /** Whether a row's key was too big under a rule, so that it is refined or left out. */
    public boolean refined(int rule, Table table, int row) {
        return !big.none(rule) && big.refined(rule, rules[rule].of(table.cells(), row * table.width()));
    }

    /** Keys are told apart by their upper half where rules are compared: it must not be 0. */
    private static long used(long key) {
        return key >>> 32 == 0 ? 0 : key;
    }

    /** All keys of a table under a rule, in order, records without one left out; or only those that were refined. */
    public long[] sorted(int rule, Table table, boolean onlyRefined) {
        var keys = new long[table.rows()];
        int count = 0;
        for (int row = 0; row < keys.length; row++) {
            long key = key(rule, table, row);
            if (key != 0 && (!onlyRefined || refined(rule, table, row))) {
                keys[count++] = key;
            }
        }
        long[] found = Arrays.copyOf(keys, count);
        Arrays.sort(found);
        return found;
    }
}
