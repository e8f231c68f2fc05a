package id.naungan.linkage.model;

import id.naungan.linkage.compare.Comparator;
import id.naungan.linkage.table.Lists;
import java.util.Map;

/** Compares two records in every respect and packs the levels into one pattern. Not for several threads at once. */
public final class Comparing {
    private final int[] a;
    private final int[] b;
    private final int width;
    private final Comparator[] comparators;
    private final int[] shifts;

    public Comparing(Plan plan, Map<String, Rarity> rarities, Lists lists) {
        a = lists.a().cells();
        b = lists.b().cells();
        width = lists.a().width();
        comparators = Model.comparators(plan, rarities, lists.a().lexicon());
        shifts = plan.shifts();
    }

    public long pattern(int rowA, int rowB) {
        int i = rowA * width;
        int j = rowB * width;
        long pattern = 0;
        for (int c = 0; c < comparators.length; c++) {
            pattern |= (long) comparators[c].level(a, i, b, j) << shifts[c];
        }
        return pattern;
    }
}
