package id.naungan.linkage.run;

import java.util.Arrays;

/** Pairs with their weight and pattern. */
public final class Links {
    private long[] pairs = new long[1 << 12];
    private float[] weights = new float[1 << 12];
    private long[] patterns = new long[1 << 12];
    private int size;

    public void add(int a, int b, float weight, long pattern) {
        if (size == pairs.length) {
            int larger = size + (size >> 1);
            pairs = Arrays.copyOf(pairs, larger);
            weights = Arrays.copyOf(weights, larger);
            patterns = Arrays.copyOf(patterns, larger);
        }
        pairs[size] = (long) a << 32 | b;
        weights[size] = weight;
        patterns[size++] = pattern;
    }

    public int size() {
        return size;
    }

    public int a(int link) {
        return (int) (pairs[link] >>> 32);
    }

    public int b(int link) {
        return (int) pairs[link];
    }

    /** log2 of the odds. */
    public float weight(int link) {
        return weights[link];
    }

    public long pattern(int link) {
        return patterns[link];
    }

    /** By row of the first list, then of the second. */
    void sort() {
        var order = new long[size];
        for (int i = 0; i < size; i++) {
            order[i] = pairs[i];
        }
        Arrays.sort(order);
        var place = new int[size];
        for (int i = 0; i < size; i++) {
            place[i] = Arrays.binarySearch(order, pairs[i]);
        }
        var w = new float[size];
        var p = new long[size];
        for (int i = 0; i < size; i++) {
            w[place[i]] = weights[i];
            p[place[i]] = patterns[i];
        }
        pairs = order;
        weights = w;
        patterns = p;
    }
}
