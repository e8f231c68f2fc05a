package id.naungan.linkage.block;

import id.naungan.linkage.table.Table;

/**
 * Pairs of records that were brought together by their keys somewhere else: each group's, handed out by the first rule
 * that makes them, as {@link Blocks} does for lists that are whole.
 */
public final class Groups {
    private final Keys keys;
    private final Table table;
    private final boolean itself;
    private final int[] early;

    /** Rows from {@code from} to {@code to} share a key of a rule; those of the second list begin at {@code second}. */
    public record Group(int rule, int from, int second, int to) {}

    /** {@code itself}: one list against itself, so that all rows of a group are of the first list. */
    public Groups(Keys keys, Table table, boolean itself) {
        this.keys = keys;
        this.table = table;
        this.itself = itself;
        early = new int[table.rows() * keys.rules()];
    }

    /** Hands over the pairs of a group that no earlier rule makes. */
    public void hand(Group group, Blocks.Taker taker) {
        for (int row = group.from; row < group.to; row++) {
            for (int rule = 0; rule < group.rule; rule++) {
                early[row * keys.rules() + rule] = (int) (keys.key(rule, table, row) >>> 32);
            }
        }
        for (int a = group.from; a < (itself ? group.to : group.second); a++) {
            for (int b = itself ? a + 1 : group.second; b < group.to; b++) {
                if (!madeBefore(group.rule, a, b)) {
                    taker.pair(a, b);
                }
            }
        }
    }

    private boolean madeBefore(int rule, int rowA, int rowB) {
        int p = rowA * keys.rules();
        int q = rowB * keys.rules();
        for (int r = 0; r < rule; r++) {
            if (early[p + r] != 0 && early[p + r] == early[q + r]) {
                return true;
            }
        }
        return false;
    }
}
