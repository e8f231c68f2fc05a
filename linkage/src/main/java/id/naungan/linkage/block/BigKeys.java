package id.naungan.linkage.block;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Keys that too many pairs share: those that are refined, and those that are left out because that did not help. */
public final class BigKeys implements Serializable {
    private static final long serialVersionUID = 1;

    private final List<Set<Long>> refined = new ArrayList<>();
    private final List<Set<Long>> dropped = new ArrayList<>();

    public BigKeys(int rules) {
        for (int r = 0; r < rules; r++) {
            refined.add(new HashSet<>());
            dropped.add(new HashSet<>());
        }
    }

    public void refine(int rule, long key) {
        refined.get(rule).add(key);
    }

    public void drop(int rule, long key) {
        dropped.get(rule).add(key);
    }

    boolean none(int rule) {
        return refined.get(rule).isEmpty();
    }

    boolean refined(int rule, long key) {
        return refined.get(rule).contains(key);
    }

    boolean dropped(int rule, long key) {
        return dropped.get(rule).contains(key);
    }
}
