package id.naungan.kernel;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reduces a word to a key on which Indonesian spelling habits coincide: old spelling (oe, dj, tj, sj), Arabic endings
 * and digraphs, v/f/p, z/s, q/k, y/i, w/u, doubled letters, a silent h. Rules read from the left, so the key of a word
 * half typed begins like the key of the whole word.
 */
final class Spelling {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHER = Pattern.compile("[^a-z0-9]");
    private static final Pattern OLD = Pattern.compile("oe|tj|dj|sj");
    private static final Pattern SY = Pattern.compile("(?:sy)+(?=[aiueo])|sh|sj|ts");
    private static final Pattern FOREIGN_CH = Pattern.compile("^ch(?=an|[iey])|(?<=[^aiueo])ch");
    private static final Pattern HARD_C = Pattern.compile("c(?=[bcdfgklmnpqrstvwxz])");
    private static final Pattern SILENT_H = Pattern.compile("(?<=[bcdfgjklmnpqrstvwxz])h|h$");
    private static final Pattern DOUBLED = Pattern.compile("(.)\\1+");

    private Spelling() {}

    /** Lower case, without accents, apostrophes and anything else that is no Latin letter or digit. */
    static String fold(String written) {
        var lower = written.toLowerCase(Locale.ROOT);
        var plain = lower.chars().allMatch(c -> c < 128)
                ? lower
                : MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFKD))
                        .replaceAll("");
        return OTHER.matcher(plain).replaceAll("");
    }

    /** The key of a folded word. */
    static String key(String fold) {
        var s = modern(fold).replace("ou", "u").replace("oo", "u").replace("ee", "i");
        s = s.replace("ie", "i").replace("kh", "h");
        s = FOREIGN_CH.matcher(s).replaceAll("c").replaceAll("(?<!^)ch|^ch", "h");
        s = HARD_C.matcher(s).replaceAll("k").replace("kk", "k").replace('q', 'k');
        s = s.replace("x", "ks").replace("ph", "p").replace('v', 'p').replace('f', 'p');
        s = SY.matcher(s).replaceAll("s").replace("dz", "z").replace('z', 's');
        s = SILENT_H.matcher(s).replaceAll("");
        s = s.replace('y', 'i').replace('w', 'u').replace("ae", "ai");
        s = DOUBLED.matcher(s).replaceAll("$1");
        return s.isEmpty() ? fold : s;
    }

    /** Keys the same letters might have meant: old j for y, and j for z. */
    static Set<String> readings(String fold) {
        var found = new LinkedHashSet<String>();
        if (fold.indexOf('j') >= 0) {
            var lone = fold.replace("dj", "\u0001");
            found.add(key(lone.replace('j', 'y').replace("\u0001", "dj")));
            found.add(key(lone.replace('j', 'z').replace("\u0001", "dj")));
        }
        if (fold.indexOf('y') >= 0) {
            found.add(key(fold.replaceAll("y(?=[aiueo])", "j")));
        }
        if (fold.indexOf('z') >= 0) {
            found.add(key(fold.replace('z', 'j')));
        }
        if (fold.startsWith("ch")) {
            found.add(key(fold.substring(1)));
            found.add(key("c" + fold.substring(2)));
        }
        found.remove(key(fold));
        return found;
    }

    /** Spelling of before 1972 into that of today; a lone j is read as y only where the word shows its age. */
    private static String modern(String fold) {
        var s = fold;
        if (OLD.matcher(s).find()) {
            s = s.replace("dj", "\u0001").replace("tj", "c").replace('j', 'y').replace('\u0001', 'j');
            s = s.replace("oe", "u");
        }
        return s.startsWith("nj") ? "ny" + s.substring(2) : s;
    }
}
