package id.naungan.linkage.compare;

import id.naungan.linkage.text.ByteDictionary;
import id.naungan.linkage.text.Clk;

/** Compares encodings of written values: the same (by how rare it is), then by the share of bits that differ. */
final class ClkComparator implements Comparator {
    static final int LEVELS = 10;
    private static final double[] DIFFERENT_UP_TO = {0.07, 0.13, 0.19, 0.25};

    private final int cell;
    private final ByteDictionary texts;
    private final float[] bits;
    private final long[][] filters;

    ClkComparator(int cell, ByteDictionary texts, float[] bits) {
        this.cell = cell;
        this.texts = texts;
        this.bits = bits;
        filters = new long[texts.size()][];
    }

    @Override
    public int level(int[] a, int i, int[] b, int j) {
        int x = a[i + cell];
        int y = b[j + cell];
        if (x == 0 || y == 0) {
            return 0;
        }
        if (x == y) {
            return ExactComparator.same(bits[x]);
        }
        long[] one = filter(x);
        long[] two = filter(y);
        if (one.length != two.length || one.length == 0) {
            return LEVELS - 1;
        }
        int apart = 0;
        for (int k = 0; k < one.length; k++) {
            apart += Long.bitCount(one[k] ^ two[k]);
        }
        int level = ExactComparator.RARITIES + 1;
        for (double upTo : DIFFERENT_UP_TO) {
            if (apart <= upTo * 64 * one.length) {
                return level;
            }
            level++;
        }
        return level;
    }

    private long[] filter(int code) {
        if (filters[code] == null) {
            var text = new byte[texts.length(code)];
            texts.copy(code, text, 0);
            filters[code] = Clk.bits(text, text.length);
        }
        return filters[code];
    }
}
