package id.naungan.kernel;

import java.util.LinkedHashSet;
import java.util.Set;

/** The word itself and every word one deletion away: two words one mistake apart share at least one of them. */
public final class Deletes {
    private Deletes() {}

    public static Set<String> of(String key) {
        var found = new LinkedHashSet<String>();
        found.add(key);
        for (int i = 0; i < key.length() && key.length() > 1; i++) {
            found.add(key.substring(0, i) + key.substring(i + 1));
        }
        return found;
    }
}
