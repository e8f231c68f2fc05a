package id.naungan.linkage.compare;

import id.naungan.linkage.text.ByteDictionary;
import id.naungan.linkage.text.Edits;

/** Compares folded text: the same (by how rare it is), one slip, alike, a little alike, different. */
final class TextComparator implements Comparator {
    static final int LEVELS = 9;
    private static final float[] RARER_THAN = {7, 10, 12};

    private final int cell;
    private final ByteDictionary texts;
    private final float[] bits;
    private final PairCache cache = new PairCache();
    private final Edits edits = new Edits();
    private final byte[] one = new byte[64];
    private final byte[] two = new byte[64];

    TextComparator(int cell, ByteDictionary texts, float[] bits) {
        this.cell = cell;
        this.texts = texts;
        this.bits = bits;
    }

    @Override
    public int level(int[] a, int i, int[] b, int j) {
        int x = a[i + cell];
        int y = b[j + cell];
        if (x == 0 || y == 0) {
            return 0;
        }
        if (x == y) {
            int rarity = 0;
            while (rarity < RARER_THAN.length && bits[x] >= RARER_THAN[rarity]) {
                rarity++;
            }
            return 1 + rarity;
        }
        long pair = x < y ? PairCache.pair(x, y) : PairCache.pair(y, x);
        int known = cache.get(pair);
        return known >= 0 ? known : cache.put(pair, x < y ? near(x, y) : near(y, x));
    }

    private int near(int x, int y) {
        int m = texts.length(x);
        int n = texts.length(y);
        if (m > 64 || n > 64) {
            return 8;
        }
        texts.copy(x, one, 0);
        texts.copy(y, two, 0);
        if (edits.distance(one, m, two, n, 1) <= 1) {
            return 5;
        }
        double alike = Edits.jaroWinkler(one, m, two, n);
        return alike >= 0.9 ? 6 : alike >= 0.8 ? 7 : 8;
    }
}
