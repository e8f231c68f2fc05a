package id.naungan.linkage.run;

import id.naungan.linkage.block.Blocks;
import id.naungan.linkage.compare.Comparator;
import id.naungan.linkage.compare.Patterns;
import id.naungan.linkage.table.Lists;

/** Compares the pairs of one thread, counts their patterns and keeps them. */
final class Collector implements Blocks.Taker {
    private final int[] a;
    private final int[] b;
    private final int width;
    private final Comparator[] comparators;
    private final int[] shifts;
    private final PairStore store;
    private final Patterns patterns = new Patterns();
    private long rule;

    Collector(Lists lists, Comparator[] comparators, int[] shifts, PairStore store) {
        a = lists.a().cells();
        b = lists.b().cells();
        width = lists.a().width();
        this.comparators = comparators;
        this.shifts = shifts;
        this.store = store;
    }

    void rule(int number) {
        rule = (long) number << Patterns.RULE_SHIFT;
    }

    @Override
    public void pair(int rowA, int rowB) {
        store.add(rowA, rowB, patterns.add(rule | pattern(rowA, rowB), 1));
    }

    long pattern(int rowA, int rowB) {
        int i = rowA * width;
        int j = rowB * width;
        long pattern = 0;
        for (int c = 0; c < comparators.length; c++) {
            pattern |= (long) comparators[c].level(a, i, b, j) << shifts[c];
        }
        return pattern;
    }

    Patterns patterns() {
        return patterns;
    }

    PairStore store() {
        return store;
    }
}
