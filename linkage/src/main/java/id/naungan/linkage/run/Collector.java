package id.naungan.linkage.run;

import id.naungan.linkage.block.Blocks;
import id.naungan.linkage.compare.Patterns;
import id.naungan.linkage.model.Comparing;

/** Compares the pairs of one thread, counts their patterns and keeps them. */
final class Collector implements Blocks.Taker {
    private final Comparing comparing;
    private final PairStore store;
    private final Patterns patterns = new Patterns();
    private long firstPair;

    Collector(Comparing comparing, PairStore store) {
        this.comparing = comparing;
        this.store = store;
    }

    /** The pairs that follow are of another rule. */
    void nextRule() {
        firstPair = store.size();
    }

    @Override
    public void pair(int rowA, int rowB) {
        take(rowA, rowB, comparing.pattern(rowA, rowB));
    }

    /** Takes a pair whose pattern is known. */
    void take(int rowA, int rowB, long pattern) {
        store.add(rowA, rowB, patterns.add(pattern, 1));
    }

    Patterns patterns() {
        return patterns;
    }

    PairStore store() {
        return store;
    }

    /** The number of the current rule's first pair. */
    long firstPair() {
        return firstPair;
    }
}
