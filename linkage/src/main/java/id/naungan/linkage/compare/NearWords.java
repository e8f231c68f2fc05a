package id.naungan.linkage.compare;

import id.naungan.linkage.text.Edits;
import id.naungan.linkage.text.Words;
import java.util.Arrays;

/** How two words that are not the same differ: by a slip of the pen, by their ending, by more. */
final class NearWords {
    /** What lies between two words, nearest first. */
    enum Slip {
        ONE,
        /** At the end a letter is missing, stands too many, or two changed places. */
        AT_END,
        /** Other letters at the end, as in Rina and Rini. */
        ENDING,
        /** More than the length of the word allows for one slip; the first letter is the same. */
        SEVERAL,
        FAR
    }

    private static final double ALIKE = 0.86;
    private static final int SHORT = 4;
    private static final int MIDDLE = 5;
    private static final int LONG = 8;
    /** Longer ones are no words of names; facts do not tell how long they are. */
    private static final int LONGEST = 62;

    private final Words words;
    private final Edits edits = new Edits();
    private final byte[] one = new byte[2 * LONGEST];
    private final byte[] two = new byte[2 * LONGEST];

    NearWords(Words words) {
        this.words = words;
    }

    /** Whether more than a few slips lie between words of these facts: most words are told apart by a look at them. */
    static boolean far(long one, long other) {
        return strange(one, other) > 4 || Math.abs(Words.length(one) - Words.length(other)) > 2;
    }

    /** What lies between two words of these facts. */
    Slip between(int left, long leftFacts, int right, long rightFacts) {
        int m = Words.length(leftFacts);
        int n = Words.length(rightFacts);
        int shorter = Math.min(m, n);
        if (far(leftFacts, rightFacts) || shorter < 2 || m + n < 5 || Math.max(m, n) > LONGEST) {
            return Slip.FAR;
        }
        boolean begins = words.at(left, 0) == words.at(right, 0);
        int limit = shorter >= LONG || begins && shorter >= MIDDLE ? 2 : 1;
        boolean possible = strange(leftFacts, rightFacts) <= 2 * limit;
        if (!begins && !possible) {
            return Slip.FAR;
        }
        words.copy(left, one, 0);
        words.copy(right, two, 0);
        boolean ending = ending(m, n);
        if (!ending || shorter < SHORT) {
            int distance = possible ? edits.distance(one, m, two, n, limit) : limit + 1;
            if (distance > limit) {
                return Slip.FAR;
            }
            if (!ending) {
                return distance == 1 || shorter >= LONG ? Slip.ONE : Slip.SEVERAL;
            }
        }
        return changed(m, n) ? Slip.ENDING : Slip.AT_END;
    }

    /** Whether the words differ in their last two letters only. */
    private boolean ending(int m, int n) {
        return Arrays.mismatch(one, 0, m, two, 0, n) >= Math.max(m, n) - 2;
    }

    /** Whether their last letters are others, not only one more, one less or in another order. */
    private boolean changed(int m, int n) {
        byte x = one[m - 1];
        byte y = two[n - 1];
        if (m == n) {
            return x != two[n - 2] || one[m - 2] != y;
        }
        return Math.abs(m - n) > 1 || x != y && (m < n ? x != two[n - 2] : y != one[m - 2]);
    }

    /** How many letters stand in one word only. */
    private static int strange(long one, long other) {
        return Integer.bitCount(Words.letters(one) ^ Words.letters(other));
    }

    /** Whether two words of one name are written as one in the other, but for a slip. */
    boolean writtenAs(int first, int second, int word) {
        if (words.length(first) > LONGEST || words.length(second) > LONGEST || words.length(word) > 2 * LONGEST) {
            return false;
        }
        int length = words.copy(first, one, 0);
        length += words.copy(second, one, length);
        return edits.distance(one, length, two, words.copy(word, two, 0), 1) <= 1;
    }

    /**
     * Whether rows of words look alike as a whole: the same first letter, hardly other letters, not much longer, Jaro–Winkler
     * high.
     */
    boolean alike(int[] left, long[] leftFacts, int m, int[] right, long[] rightFacts, int n) {
        int lengthLeft = length(leftFacts, m);
        int lengthRight = length(rightFacts, n);
        int most = Math.max(lengthLeft, lengthRight);
        return words.at(left[0], 0) == words.at(right[0], 0)
                && most <= LONGEST
                && Math.min(lengthLeft, lengthRight) * 3 >= most * 2
                && Integer.bitCount(letters(leftFacts, m) ^ letters(rightFacts, n)) * 3 <= most
                && Edits.jaroWinkler(one, joined(left, m, one), two, joined(right, n, two)) >= ALIKE;
    }

    private static int length(long[] facts, int count) {
        int length = 0;
        for (int i = 0; i < count; i++) {
            length += Words.length(facts[i]);
        }
        return length;
    }

    private static int letters(long[] facts, int count) {
        int letters = 0;
        for (int i = 0; i < count; i++) {
            letters |= Words.letters(facts[i]);
        }
        return letters;
    }

    private int joined(int[] row, int count, byte[] into) {
        int length = 0;
        for (int i = 0; i < count; i++) {
            length += words.copy(row[i], into, length);
        }
        return length;
    }
}
