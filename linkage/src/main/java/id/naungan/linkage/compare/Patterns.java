package id.naungan.linkage.compare;

import java.util.Arrays;

/** Comparison vectors packed in one long each, numbered in the order of their first sight and counted. */
public final class Patterns {
    /** The rule that made the pair stands above the levels. */
    public static final int RULE_SHIFT = 58;

    private long[] slots = new long[1 << 12];
    private int[] ids = new int[1 << 12];
    private long[] patterns = new long[1 << 11];
    private long[] counts = new long[1 << 11];
    private int size;

    public int size() {
        return size;
    }

    /** Counts {@code times} more pairs of this pattern; answers its number. */
    public int add(long pattern, long times) {
        long stored = pattern + 1;
        int mask = slots.length - 1;
        int slot = (int) (stored * 0x9E3779B97F4A7C15L >>> 32) & mask;
        while (slots[slot] != 0) {
            if (slots[slot] == stored) {
                counts[ids[slot]] += times;
                return ids[slot];
            }
            slot = slot + 1 & mask;
        }
        if (size == patterns.length) {
            patterns = Arrays.copyOf(patterns, size * 2);
            counts = Arrays.copyOf(counts, size * 2);
        }
        slots[slot] = stored;
        ids[slot] = size;
        patterns[size] = pattern;
        counts[size] = times;
        if (++size * 2 > slots.length) {
            grow();
        }
        return size - 1;
    }

    private void grow() {
        slots = new long[slots.length * 2];
        ids = new int[slots.length];
        int mask = slots.length - 1;
        for (int id = 0; id < size; id++) {
            int slot = (int) ((patterns[id] + 1) * 0x9E3779B97F4A7C15L >>> 32) & mask;
            while (slots[slot] != 0) {
                slot = slot + 1 & mask;
            }
            slots[slot] = patterns[id] + 1;
            ids[slot] = id;
        }
    }

    public long pattern(int id) {
        return patterns[id];
    }

    public long count(int id) {
        return counts[id];
    }

    public void addAll(Patterns other) {
        for (int id = 0; id < other.size; id++) {
            add(other.patterns[id], other.counts[id]);
        }
    }

    /** The same patterns in ascending order, so that sums come out alike however the work was divided. */
    public Patterns sorted() {
        var order = Arrays.copyOf(patterns, size);
        Arrays.sort(order);
        var sorted = new Patterns();
        for (long pattern : order) {
            sorted.add(pattern, counts[find(pattern)]);
        }
        return sorted;
    }

    private int find(long pattern) {
        int mask = slots.length - 1;
        int slot = (int) ((pattern + 1) * 0x9E3779B97F4A7C15L >>> 32) & mask;
        while (slots[slot] != pattern + 1) {
            slot = slot + 1 & mask;
        }
        return ids[slot];
    }
}
