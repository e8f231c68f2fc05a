package id.naungan.linkage.run;

import id.naungan.linkage.block.Blocks;
import id.naungan.linkage.compare.Patterns;
import id.naungan.linkage.model.Comparing;

/** Compares the pairs of one thread, counts their patterns and keeps them. */
final class Collector implements Blocks.Taker {
    private final Comparing comparing;
    private final PairStore store;
    private final Patterns patterns = new Patterns();
    private long rule;

    Collector(Comparing comparing, PairStore store) {
        this.comparing = comparing;
        this.store = store;
    }

    void rule(int number) {
        rule = (long) number << Patterns.RULE_SHIFT;
    }

    @Override
    public void pair(int rowA, int rowB) {
        store.add(rowA, rowB, patterns.add(rule | comparing.pattern(rowA, rowB), 1));
    }

    Patterns patterns() {
        return patterns;
    }

    PairStore store() {
        return store;
    }
}
