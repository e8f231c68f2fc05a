package id.naungan.linkage.compare;

import id.naungan.linkage.table.Table;
import id.naungan.linkage.text.Edits;
import id.naungan.linkage.text.Sequences;
import id.naungan.linkage.text.Words;

/**
 * Compares names word by word. A level says how the words fit and how rare those that fit are together: Muhammad in
 * both names says little, Khairunnisa much.
 */
final class NameComparator implements Comparator {
    /** How the words of two names fit, best first. */
    enum Fit {
        SAME,
        SAME_WORDS,
        SPELLING,
        TYPO,
        WORDS_MISSING,
        INITIALS,
        FIRST_WORD,
        OTHER_WORD
    }

    static final int RARITIES = 4;
    static final int ALIKE = Fit.values().length * RARITIES + 1;
    static final int DIFFERENT = ALIKE + 1;
    static final int LEVELS = DIFFERENT + 1;
    private static final float[] RARER_THAN = {8, 13, 19};
    private static final float INITIAL_BITS = 3;

    private final int cell;
    private final Words words;
    private final Sequences names;
    private final float[] bits;
    private final PairCache cache = new PairCache();
    private final Edits edits = new Edits();
    private final int[] left = new int[64];
    private final int[] right = new int[64];
    private final byte[] one = new byte[512];
    private final byte[] two = new byte[512];

    private int m;
    private int n;
    private long freeLeft;
    private long freeRight;
    private float matched;
    private boolean turned;

    NameComparator(int cell, Table.Lexicon lexicon, float[] bits) {
        this.cell = cell;
        this.words = lexicon.words();
        this.names = lexicon.names();
        this.bits = bits;
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
        return known >= 0 ? known : cache.put(pair, x < y ? compare(x, y) : compare(y, x));
    }

    private int compare(int x, int y) {
        m = Math.min(60, names.copy(x, left));
        n = Math.min(60, names.copy(y, right));
        matched = 0;
        if (x == y) {
            for (int i = 0; i < m; i++) {
                matched += bits[left[i]];
            }
            return level(Fit.SAME);
        }
        freeLeft = (1L << m) - 1;
        freeRight = (1L << n) - 1;
        turned = false;
        match(this::equal, 1);
        int spelling = match(this::sameKey, 0.9f);
        int typos = match(this::nearlyEqual, 0.7f);
        int merged = merge(left, m, right, true) + merge(right, n, left, false);
        int initials = match(this::initial, -1);
        return judge(spelling, typos, merged, initials);
    }

    private int judge(int spelling, int typos, int merged, int initials) {
        int restLeft = Long.bitCount(freeLeft);
        int restRight = Long.bitCount(freeRight);
        if (Math.min(restLeft, restRight) > 0) {
            if (restLeft == m) {
                return alike() ? ALIKE : DIFFERENT;
            }
            return level(
                    (freeLeft & first(left, m)) == 0 && (freeRight & first(right, n)) == 0
                            ? Fit.FIRST_WORD
                            : Fit.OTHER_WORD);
        }
        boolean missing = restLeft + restRight > 0;
        if (initials > 0 || missing && typos > 0) {
            return level(Fit.INITIALS);
        }
        if (missing) {
            return level(Fit.WORDS_MISSING);
        }
        if (typos > 0) {
            return level(Fit.TYPO);
        }
        return level(spelling > 0 && !turned && merged == 0 ? Fit.SPELLING : Fit.SAME_WORDS);
    }

    private int level(Fit fit) {
        int rarity = 0;
        while (rarity < RARER_THAN.length && matched >= RARER_THAN[rarity]) {
            rarity++;
        }
        return 1 + fit.ordinal() * RARITIES + rarity;
    }

    private interface Same {
        boolean test(int a, int b);
    }

    /** Pairs off words that are the same in this sense; a negative share counts each as an initial. */
    private int match(Same same, float share) {
        int found = 0;
        int last = -1;
        for (int i = 0; i < m; i++) {
            if ((freeLeft >>> i & 1) == 0) {
                continue;
            }
            for (int j = 0; j < n; j++) {
                if ((freeRight >>> j & 1) != 0 && same.test(left[i], right[j])) {
                    freeLeft &= ~(1L << i);
                    freeRight &= ~(1L << j);
                    matched += share < 0 ? INITIAL_BITS : share * Math.max(bits[left[i]], bits[right[j]]);
                    turned |= j < last || Math.abs(i - j) > Math.abs(m - n);
                    last = j;
                    found++;
                    break;
                }
            }
        }
        return found;
    }

    private boolean equal(int a, int b) {
        return a == b;
    }

    private boolean sameKey(int a, int b) {
        return words.key(a) == words.key(b) && words.length(a) > 1;
    }

    private boolean nearlyEqual(int a, int b) {
        int la = words.length(a);
        int lb = words.length(b);
        int limit = Math.min(la, lb) >= 8 ? 2 : Math.min(la, lb) >= 4 ? 1 : 0;
        if (limit == 0
                || Math.abs(la - lb) > limit
                || Integer.bitCount(words.letters(a) ^ words.letters(b)) > 2 * limit) {
            return false;
        }
        words.copy(a, one, 0);
        words.copy(b, two, 0);
        return edits.distance(one, la, two, lb, limit) <= limit;
    }

    private boolean initial(int a, int b) {
        boolean shortA = words.length(a) == 1;
        return shortA != (words.length(b) == 1) && words.at(a, 0) == words.at(b, 0);
    }

    /** Two words of one name that the other writes as one. */
    private int merge(int[] apart, int count, int[] joined, boolean leftApart) {
        int found = 0;
        for (int i = 0; i + 1 < count; i++) {
            long both = 3L << i;
            if (((leftApart ? freeLeft : freeRight) & both) != both) {
                continue;
            }
            int length = words.copy(apart[i], one, 0);
            length += words.copy(apart[i + 1], one, length);
            for (int j = 0; j < (leftApart ? n : m); j++) {
                if (((leftApart ? freeRight : freeLeft) >>> j & 1) != 0 && writtenAs(length, joined[j])) {
                    freeLeft &= leftApart ? ~both : ~(1L << j);
                    freeRight &= leftApart ? ~(1L << j) : ~both;
                    matched += bits[apart[i]] + bits[apart[i + 1]];
                    found++;
                    break;
                }
            }
        }
        return found;
    }

    private boolean writtenAs(int length, int word) {
        if (Math.abs(words.length(word) - length) > 1) {
            return false;
        }
        return edits.distance(one, length, two, words.copy(word, two, 0), 1) <= 1;
    }

    /** The bit of the first word that tells something. */
    private long first(int[] row, int count) {
        for (int i = 0; i < count; i++) {
            if (words.length(row[i]) > 1 && !words.prefix(row[i])) {
                return 1L << i;
            }
        }
        return 1;
    }

    private boolean alike() {
        int a = joined(left, m, one);
        int b = joined(right, n, two);
        return a <= 64 && b <= 64 && Edits.jaroWinkler(one, a, two, b) >= 0.86;
    }

    private int joined(int[] row, int count, byte[] into) {
        int length = 0;
        for (int i = 0; i < count && length + words.length(row[i]) < into.length; i++) {
            length += words.copy(row[i], into, length);
        }
        return length;
    }
}
