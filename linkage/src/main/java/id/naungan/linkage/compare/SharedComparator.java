package id.naungan.linkage.compare;

import id.naungan.linkage.text.Edits;
import id.naungan.linkage.text.Sequences;
import id.naungan.linkage.text.Words;

/** How many elements two lists share, the same or near enough; each element is used once. */
final class SharedComparator implements Comparator {
    private final int cell;
    private final Scale scale;
    private final Words words;
    private final Sequences lists;
    private final PairCache cache = new PairCache();
    private byte[] one = new byte[64];
    private byte[] two = new byte[64];

    SharedComparator(int cell, Scale scale, Words words, Sequences lists) {
        this.cell = cell;
        this.scale = scale;
        this.words = words;
        this.lists = lists;
    }

    @Override
    public int level(int[] a, int i, int[] b, int j) {
        int x = a[i + cell];
        int y = b[j + cell];
        if (x == 0 || y == 0) {
            return 0;
        }
        long pair = x < y ? PairCache.pair(x, y) : PairCache.pair(y, x);
        int known = cache.get(pair);
        return known >= 0 ? known : cache.put(pair, 1 + scale.grade(x < y ? shared(x, y) : shared(y, x), false));
    }

    private int shared(int x, int y) {
        var taken = new boolean[lists.length(y)];
        var left = new boolean[lists.length(x)];
        int shared = pairs(x, y, left, taken, false);
        return scale.near() < 1 ? shared + pairs(x, y, left, taken, true) : shared;
    }

    private int pairs(int x, int y, boolean[] left, boolean[] taken, boolean near) {
        int found = 0;
        for (int i = 0; i < left.length; i++) {
            for (int j = 0; j < taken.length && !left[i]; j++) {
                if (!taken[j] && fits(lists.item(x, i), lists.item(y, j), near)) {
                    left[i] = taken[j] = true;
                    found++;
                }
            }
        }
        return found;
    }

    private boolean fits(int p, int q, boolean near) {
        if (!near) {
            return p == q;
        }
        one = one.length < words.length(p) ? new byte[words.length(p)] : one;
        two = two.length < words.length(q) ? new byte[words.length(q)] : two;
        int m = words.copy(p, one, 0);
        int n = words.copy(q, two, 0);
        return Edits.jaroWinkler(one, m, two, n) >= scale.near();
    }
}
