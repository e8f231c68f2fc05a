package id.naungan.linkage.compare;

import id.naungan.linkage.text.Edits;
import id.naungan.linkage.text.Words;

/** How two words that are not the same differ: by a slip of the pen, by their ending, by more. */
final class NearWords {
    /** What lies between two words, nearest first. */
    enum Slip {
        ONE,
        /** At the end a letter is missing, stands too many, or two changed places. */
        AT_END,
        /** Other letters at the end, as in Rina and Rini. */
        ENDING,
        /** More than the length of the word allows for one slip. */
        SEVERAL,
        FAR
    }

    private static final int LONG = 8;
    private static final int SHORT = 4;
    private static final int MOST = 2;

    private final Words words;
    private final Edits edits = new Edits();
    private final byte[] one = new byte[1024];
    private final byte[] two = new byte[1024];

    NearWords(Words words) {
        this.words = words;
    }

    /** What lies between two words of these facts. */
    Slip between(int left, long leftFacts, int right, long rightFacts) {
        int m = Words.length(leftFacts);
        int n = Words.length(rightFacts);
        int shorter = Math.min(m, n);
        int limit = shorter < SHORT ? 1 : MOST;
        if (shorter < 2
                || Math.max(m, n) < 3
                || Math.abs(m - n) > limit
                || strange(leftFacts, rightFacts) > 2 * limit) {
            return Slip.FAR;
        }
        int distance = edits.distance(one, words.copy(left, one, 0), two, words.copy(right, two, 0), limit);
        if (distance > limit) {
            return Slip.FAR;
        }
        if (ending(m, n)) {
            return changed(m, n) ? Slip.ENDING : Slip.AT_END;
        }
        return distance == 1 || shorter >= LONG ? Slip.ONE : Slip.SEVERAL;
    }

    /** Whether the words differ in their last two letters only. */
    private boolean ending(int m, int n) {
        for (int k = 0, most = Math.max(m, n); k < most - 2; k++) {
            if (one[k] != two[k]) {
                return false;
            }
        }
        return true;
    }

    /** Whether their last letters are others, not only one more, one less or in another order. */
    private boolean changed(int m, int n) {
        return m == n && (one[m - 1] != two[m - 2] || one[m - 2] != two[m - 1]);
    }

    /** How many letters stand in one word only. */
    private static int strange(long one, long other) {
        return Integer.bitCount(Words.letters(one) ^ Words.letters(other));
    }

    /** Whether two words of one name are written as one in the other, but for a slip. */
    boolean writtenAs(int first, int second, int word) {
        int length = words.copy(first, one, 0);
        length += words.copy(second, one, length);
        return edits.distance(one, length, two, words.copy(word, two, 0), 1) <= 1;
    }

    /** How alike two names are as a whole (Jaro–Winkler). */
    double alike(int[] left, int m, int[] right, int n) {
        return Edits.jaroWinkler(one, joined(left, m, one), two, joined(right, n, two));
    }

    private int joined(int[] row, int count, byte[] into) {
        int length = 0;
        for (int i = 0; i < count; i++) {
            length += words.copy(row[i], into, length);
        }
        return length;
    }
}
