package id.naungan.linkage.text;

import java.util.Arrays;

/** Text in pieces, each a number: its words, or every so many letters of it; and what share of pieces two texts have both. */
public final class Pieces {
    /** Letters that fit into one number. */
    public static final int MOST_LETTERS = 8;

    private Pieces() {}

    public static long[] words(byte[] text, int length) {
        var pieces = new long[length / 2 + 1];
        int count = 0;
        long hash = 0;
        for (int i = 0; i <= length; i++) {
            if (i < length && text[i] != ' ') {
                hash = Hash.mix((hash ^ text[i]) + 0x9E3779B97F4A7C15L);
            } else if (hash != 0) {
                pieces[count++] = hash;
                hash = 0;
            }
        }
        return set(pieces, count);
    }

    /** Every {@code size} letters that stand together; a shorter text is one piece. */
    public static long[] letters(byte[] text, int length, int size) {
        var pieces = new long[Math.max(1, length - size + 1)];
        for (int i = 0; i < pieces.length; i++) {
            for (int k = i; k < Math.min(length, i + size); k++) {
                pieces[i] = pieces[i] << 8 | text[k] & 0xFF;
            }
        }
        return set(pieces, length == 0 ? 0 : pieces.length);
    }

    private static long[] set(long[] pieces, int count) {
        Arrays.sort(pieces, 0, count);
        int kept = 0;
        for (int i = 0; i < count; i++) {
            if (kept == 0 || pieces[kept - 1] != pieces[i]) {
                pieces[kept++] = pieces[i];
            }
        }
        return Arrays.copyOf(pieces, kept);
    }

    /** Pieces that stand in both as a share of those that stand in either; 1 when there are none at all. */
    public static double jaccard(long[] one, long[] two) {
        int both = 0;
        for (int i = 0, j = 0; i < one.length && j < two.length; ) {
            both += one[i] == two[j] ? 1 : 0;
            int order = Long.compare(one[i], two[j]);
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        int either = one.length + two.length - both;
        return either == 0 ? 1 : (double) both / either;
    }
}
