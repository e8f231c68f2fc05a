package id.naungan.linkage.compare;

import id.naungan.linkage.text.ByteDictionary;
import id.naungan.linkage.text.Edits;
import id.naungan.linkage.text.Pieces;

/** Compares folded text by bounds of the plan: the same (by how rare it is), each bound, different. */
final class GradedComparator implements Comparator {
    private final int cell;
    private final Measure measure;
    private final Scale scale;
    private final ByteDictionary texts;
    private final float[] bits;
    private final PairCache cache = new PairCache();
    private final Edits edits = new Edits();
    private byte[] one = new byte[64];
    private byte[] two = new byte[64];

    GradedComparator(int cell, Measure measure, Scale scale, ByteDictionary texts, float[] bits) {
        this.cell = cell;
        this.measure = measure;
        this.scale = scale;
        this.texts = texts;
        this.bits = bits;
    }

    @Override
    public int level(int[] a, int i, int[] b, int j) {
        int x = a[i + cell];
        int y = b[j + cell];
        if (x == 0 || y == 0) {
            return 0;
        }
        if (x == y) {
            return ExactComparator.same(bits[x]);
        }
        long pair = x < y ? PairCache.pair(x, y) : PairCache.pair(y, x);
        int known = cache.get(pair);
        return known >= 0 ? known : cache.put(pair, x < y ? graded(x, y) : graded(y, x));
    }

    private int graded(int x, int y) {
        int m = texts.length(x);
        int n = texts.length(y);
        one = one.length < m ? new byte[m] : one;
        two = two.length < n ? new byte[n] : two;
        texts.copy(x, one, 0);
        texts.copy(y, two, 0);
        double value = switch (measure) {
            case LEVENSHTEIN -> edits.levenshtein(one, m, two, n);
            case DAMERAU -> Edits.damerau(one, m, two, n);
            case JARO_WINKLER -> Edits.jaroWinkler(one, m, two, n);
            default ->
                scale.of().equals("words")
                        ? Pieces.jaccard(Pieces.words(one, m), Pieces.words(two, n))
                        : Pieces.jaccard(
                                Pieces.letters(one, m, scale.letters()), Pieces.letters(two, n, scale.letters()));
        };
        return ExactComparator.RARITIES + 1 + scale.grade(value, measure.grading() == Measure.Grading.DISTANCE);
    }
}
