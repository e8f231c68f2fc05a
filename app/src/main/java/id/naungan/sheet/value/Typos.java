package id.naungan.sheet.value;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Near words: letters missing, doubled, wrong or in the wrong order. */
public final class Typos {

    private Typos() {}

    /** The one word within the distance; null when there is none or two are equally near. */
    public static @Nullable String nearest(String word, Collection<String> words, int within) {
        String nearest = null;
        int best = within + 1;
        boolean tie = false;
        for (var candidate : words) {
            int distance = Math.abs(candidate.length() - word.length()) > within ? best + 1 : distance(word, candidate);
            if (distance < best) {
                best = distance;
                nearest = candidate;
                tie = false;
            } else if (distance == best) {
                tie = true;
            }
        }
        return tie ? null : nearest;
    }

    /** Optimal string alignment: insertion, deletion, substitution and swap of neighbours cost one each. */
    static int distance(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            d[i][0] = i;
        }
        for (int j = 0; j <= b.length(); j++) {
            d[0][j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            for (int j = 1; j <= b.length(); j++) {
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                d[i][j] = Math.min(Math.min(d[i - 1][j], d[i][j - 1]) + 1, d[i - 1][j - 1] + change);
                boolean swapped =
                        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
                if (swapped) {
                    d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
                }
            }
        }
        return d[a.length()][b.length()];
    }
}
