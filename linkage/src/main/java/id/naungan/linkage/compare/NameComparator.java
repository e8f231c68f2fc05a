package id.naungan.linkage.compare;

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
        /** At the end of a word a letter is missing, stands too many, or two changed places. */
        ENDING_SLIP,
        /** Other letters at the end of a word, whatever else is missing, as in Rina and Rini: names of twins are made like that. */
        ENDING,
        WORDS_MISSING,
        INITIALS,
        /** A word took more slips than its length allows for one. */
        SLIPS,
        FIRST_WORD,
        OTHER_WORD
    }

    static final int RARITIES = 4;
    static final int ALIKE = Fit.values().length * RARITIES + 1;
    /** Nothing fits, and one of them is a single word: it may be what the person is called at home. */
    static final int CALL_NAME = ALIKE + 1;

    static final int DIFFERENT = CALL_NAME + 1;
    static final int LEVELS = DIFFERENT + 1;
    private static final float[] RARER_THAN = {8, 13, 19};

    private final int cell;
    private final Sequences names;
    private final float[] bits;
    private final PairCache cache = new PairCache();
    private final WordMatch match;

    NameComparator(int cell, Words words, Sequences names, float[] bits) {
        this.cell = cell;
        this.names = names;
        this.bits = bits;
        match = new WordMatch(words, names, bits);
    }

    @Override
    public int level(int[] a, int i, int[] b, int j) {
        int x = a[i + cell];
        int y = b[j + cell];
        if (x == 0 || y == 0) {
            return 0;
        }
        if (x == y) {
            return same(x);
        }
        long pair = x < y ? PairCache.pair(x, y) : PairCache.pair(y, x);
        int known = cache.get(pair);
        return known >= 0 ? known : cache.put(pair, x < y ? compare(x, y) : compare(y, x));
    }

    private int same(int name) {
        float rare = 0;
        for (int i = 0, n = names.length(name); i < n; i++) {
            rare += bits[names.item(name, i)];
        }
        return level(Fit.SAME, rare);
    }

    private int compare(int x, int y) {
        match.of(x, y);
        int restLeft = match.restLeft();
        int restRight = match.restRight();
        if (Math.min(restLeft, restRight) > 0) {
            if (match.nothing()) {
                return match.alike() ? ALIKE : match.single() ? CALL_NAME : DIFFERENT;
            }
            return level(match.firstWords() ? Fit.FIRST_WORD : Fit.OTHER_WORD, match.bits());
        }
        return level(fit(restLeft + restRight > 0), match.bits());
    }

    /** How the words fit when none of one name is left over; {@code missing}: of the other some are. */
    private Fit fit(boolean missing) {
        if (match.slips() > 0) {
            return Fit.SLIPS;
        }
        if (match.endings() > 0) {
            return Fit.ENDING;
        }
        if (match.initials() > 0 || missing && match.typos() > 0) {
            return Fit.INITIALS;
        }
        if (missing) {
            return Fit.WORDS_MISSING;
        }
        if (match.typos() > 0) {
            return match.endingSlips() > 0 ? Fit.ENDING_SLIP : Fit.TYPO;
        }
        if (match.same()) {
            return Fit.SAME;
        }
        return match.spellings() > 0 && !match.turned() && match.merged() == 0 ? Fit.SPELLING : Fit.SAME_WORDS;
    }

    private static int level(Fit fit, float bits) {
        int rarity = 0;
        while (rarity < RARER_THAN.length && bits >= RARER_THAN[rarity]) {
            rarity++;
        }
        return 1 + fit.ordinal() * RARITIES + rarity;
    }
}
