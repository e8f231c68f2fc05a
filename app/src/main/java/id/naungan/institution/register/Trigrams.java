package id.naungan.institution.register;

import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The trigrams of a text as PostgreSQL counts them, so that many names are compared here as one is compared there. */
final class Trigrams {

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final long[] sorted;

    private Trigrams(long[] sorted) {
        this.sorted = sorted;
    }

    static Trigrams of(String text) {
        var found = new TreeSet<Long>();
        for (var word : BETWEEN.split(text.toLowerCase(Locale.ROOT))) {
            if (word.isEmpty()) continue;
            var padded = "  " + word + " ";
            for (int i = 0; i + 3 <= padded.length(); i++) {
                found.add((long) padded.charAt(i) << 32 | (long) padded.charAt(i + 1) << 16 | padded.charAt(i + 2));
            }
        }
        return new Trigrams(found.stream().mapToLong(Long::longValue).toArray());
    }

    /** What both have, of what either has: 0 to 1. */
    float similarity(Trigrams other) {
        int same = 0;
        int i = 0;
        int j = 0;
        while (i < sorted.length && j < other.sorted.length) {
            int order = Long.compare(sorted[i], other.sorted[j]);
            if (order == 0) same++;
            if (order <= 0) i++;
            if (order >= 0) j++;
        }
        int all = sorted.length + other.sorted.length - same;
        return all == 0 ? 0 : (float) same / all;
    }

    /** The most that the similarity could be, by the sizes alone. */
    float atMost(Trigrams other) {
        int larger = Math.max(sorted.length, other.sorted.length);
        return larger == 0 ? 0 : (float) Math.min(sorted.length, other.sorted.length) / larger;
    }
}
