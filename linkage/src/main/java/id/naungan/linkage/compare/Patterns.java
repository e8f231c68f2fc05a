package id.naungan.linkage.compare;

import java.util.Arrays;

/** Comparison vectors packed in one long each, numbered in the order of their first sight and counted. */
public final class Patterns {
    /** Levels of all comparisons together may take so many bits. */
    public static final int BITS = 62;

    private static final int COUNT_BITS = 36;
    private static final long COUNTED = (1L << COUNT_BITS) - 1;

    /** A pattern (one more, so that 0 is free) and behind it its number and count: one look into memory finds all. */
    private long[] slots = new long[1 << 13];

    private long[] patterns = new long[1 << 11];
    private int size;

    public int size() {
        return size;
    }

    /** Counts {@code times} more pairs of this pattern; answers its number. */
    public int add(long pattern, long times) {
        int slot = slot(pattern + 1);
        if (slots[slot] != 0) {
            slots[slot + 1] += times;
            return (int) (slots[slot + 1] >>> COUNT_BITS);
        }
        if (size == patterns.length) {
            patterns = Arrays.copyOf(patterns, size * 2);
        }
        slots[slot] = pattern + 1;
        slots[slot + 1] = (long) size << COUNT_BITS | times;
        patterns[size] = pattern;
        if (++size * 4 > slots.length) {
            grow();
        }
        return size - 1;
    }

    private int slot(long stored) {
        int mask = slots.length - 2;
        int slot = (int) (stored * 0x9E3779B97F4A7C15L >>> 31) & mask;
        while (slots[slot] != 0 && slots[slot] != stored) {
            slot = slot + 2 & mask;
        }
        return slot;
    }

    private void grow() {
        long[] old = slots;
        slots = new long[old.length * 2];
        for (int at = 0; at < old.length; at += 2) {
            if (old[at] != 0) {
                int slot = slot(old[at]);
                slots[slot] = old[at];
                slots[slot + 1] = old[at + 1];
            }
        }
    }

    public long pattern(int id) {
        return patterns[id];
    }

    public long count(int id) {
        return counted(patterns[id]);
    }

    private long counted(long pattern) {
        return slots[slot(pattern + 1) + 1] & COUNTED;
    }

    public void addAll(Patterns other) {
        for (int id = 0; id < other.size; id++) {
            add(other.patterns[id], other.count(id));
        }
    }

    /** The same patterns in ascending order, so that sums come out alike however the work was divided. */
    public Patterns sorted() {
        var order = Arrays.copyOf(patterns, size);
        Arrays.sort(order);
        var sorted = new Patterns();
        for (long pattern : order) {
            sorted.add(pattern, counted(pattern));
        }
        return sorted;
    }
}
