package id.naungan.linkage.compare;

import id.naungan.linkage.text.Edits;
import id.naungan.linkage.text.Sequences;
import id.naungan.linkage.text.Words;

/** Compares addresses: street words, then house number, RT and RW. */
final class AddressComparator implements Comparator {
    static final int LEVELS = 8;

    private final int cell;
    private final Words words;
    private final Sequences names;
    private final Edits edits = new Edits();
    private final PairCache cache = new PairCache();
    private final byte[] one = new byte[512];
    private final byte[] two = new byte[512];

    AddressComparator(int cell, Words words, Sequences names) {
        this.cell = cell;
        this.words = words;
        this.names = names;
    }

    @Override
    public int level(int[] a, int i, int[] b, int j) {
        int x = a[i + cell];
        int y = b[j + cell];
        int p = a[i + cell + 1];
        int q = b[j + cell + 1];
        if (x == 0 && p == 0 || y == 0 && q == 0) {
            return 0;
        }
        boolean rtRw = (p & 0xFFFF) != 0 && (q & 0xFFFF) != 0 && (p & 0xFFFF) == (q & 0xFFFF);
        boolean clash = clash(p >>> 16, q >>> 16) || clash(p >>> 8 & 255, q >>> 8 & 255) || clash(p & 255, q & 255);
        if (x == y) {
            return !clash ? p == q ? 1 : 2 : 4;
        }
        if (similar(x, y)) {
            return clash ? 5 : 3;
        }
        return rtRw ? 6 : 7;
    }

    private static boolean clash(int p, int q) {
        return p != 0 && q != 0 && p != q;
    }

    private boolean similar(int x, int y) {
        if (x == 0 || y == 0) {
            return false;
        }
        long pair = x < y ? PairCache.pair(x, y) : PairCache.pair(y, x);
        int known = cache.get(pair);
        return (known >= 0 ? known : cache.put(pair, near(x, y))) == 1;
    }

    private int near(int x, int y) {
        if (letters(x, y) > 4) {
            return 0;
        }
        int m = joined(x, one);
        int n = joined(y, two);
        return edits.distance(one, m, two, n, 2) <= (Math.min(m, n) >= 8 ? 2 : 1) ? 1 : 0;
    }

    /** How many letters stand in one street only. */
    private int letters(int x, int y) {
        int left = 0;
        int right = 0;
        for (int k = 0, count = names.length(x); k < count; k++) {
            left |= Words.letters(words.facts(names.item(x, k)));
        }
        for (int k = 0, count = names.length(y); k < count; k++) {
            right |= Words.letters(words.facts(names.item(y, k)));
        }
        return Integer.bitCount(left ^ right);
    }

    private int joined(int street, byte[] into) {
        int length = 0;
        for (int k = 0; k < names.length(street) && length + words.length(names.item(street, k)) < into.length; k++) {
            length += words.copy(names.item(street, k), into, length);
        }
        return length;
    }
}
