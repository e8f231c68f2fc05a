package id.naungan.linkage.compare;

/** The same, by how rare the value is, or different: for codes, where nearly the same means nothing. */
final class ExactComparator implements Comparator {
    static final int RARITIES = 4;
    static final int LEVELS = RARITIES + 2;
    private static final float[] RARER_THAN = {4, 7, 10};

    private final int cell;
    private final float[] bits;

    ExactComparator(int cell, float[] bits) {
        this.cell = cell;
        this.bits = bits;
    }

    @Override
    public int level(int[] a, int i, int[] b, int j) {
        int x = a[i + cell];
        int y = b[j + cell];
        return x == 0 || y == 0 ? 0 : x == y ? same(bits[x]) : RARITIES + 1;
    }

    static int same(float rare) {
        int rarity = 0;
        while (rarity < RARER_THAN.length && rare >= RARER_THAN[rarity]) {
            rarity++;
        }
        return 1 + rarity;
    }
}
