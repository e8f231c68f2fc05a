package id.naungan.linkage.block;

/** Sorts well-mixed unsigned numbers: two counting passes over the top bits, then neighbours put right. */
final class Radix {
    private static final int BITS = 11;
    private static final int MASK = (1 << BITS) - 1;

    private Radix() {}

    static void sort(long[] numbers, int count) {
        if (count < 4096) {
            java.util.Arrays.sort(numbers, 0, count);
            flip(numbers, count);
            return;
        }
        var spare = new long[count];
        pass(numbers, spare, count, 64 - 2 * BITS);
        pass(spare, numbers, count, 64 - BITS);
        for (int i = 1; i < count; i++) {
            long number = numbers[i];
            int j = i;
            while (j > 0 && Long.compareUnsigned(numbers[j - 1], number) > 0) {
                numbers[j] = numbers[--j];
            }
            numbers[j] = number;
        }
    }

    /** From signed order to unsigned order: the negative half goes behind. */
    private static void flip(long[] numbers, int count) {
        int negative = 0;
        while (negative < count && numbers[negative] < 0) {
            negative++;
        }
        long[] behind = java.util.Arrays.copyOf(numbers, negative);
        System.arraycopy(numbers, negative, numbers, 0, count - negative);
        System.arraycopy(behind, 0, numbers, count - negative, negative);
    }

    private static void pass(long[] from, long[] to, int count, int shift) {
        var places = new int[MASK + 2];
        for (int i = 0; i < count; i++) {
            places[((int) (from[i] >>> shift) & MASK) + 1]++;
        }
        for (int i = 0; i < MASK; i++) {
            places[i + 1] += places[i];
        }
        for (int i = 0; i < count; i++) {
            to[places[(int) (from[i] >>> shift) & MASK]++] = from[i];
        }
    }
}
