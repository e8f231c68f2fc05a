package id.naungan.partner.visit;

import id.naungan.kernel.NameWords;
import id.naungan.kernel.NameWords.Kind;
import id.naungan.kernel.NameWords.Word;
import id.naungan.kernel.WordDistance;
import java.util.List;

/** Whether two written names may be one person's: at the door a false alarm is cheaper than a silent one. Pure. */
final class LikeNames {

    private static final int LONG = 5;

    private LikeNames() {}

    /** All words of the shorter name are like words of the longer one, or two of them are. */
    static boolean alike(String one, String other) {
        var a = words(one);
        var b = words(other);
        if (a.isEmpty() || b.isEmpty()) return false;
        var few = a.size() <= b.size() ? a : b;
        var many = few == a ? b : a;
        var met = few.stream()
                .filter(w -> many.stream().anyMatch(o -> like(w, o)))
                .count();
        return met == few.size() || met >= 2;
    }

    private static List<Word> words(String name) {
        return NameWords.of(name).words().stream()
                .filter(w -> w.kind() == Kind.NAME)
                .toList();
    }

    private static boolean like(Word a, Word b) {
        if (a.key().equals(b.key())
                || a.readings().contains(b.key())
                || b.readings().contains(a.key())) return true;
        var shorter = Math.min(a.key().length(), b.key().length());
        return shorter >= LONG && WordDistance.between(a.key(), b.key(), 1) <= 1;
    }
}
