package id.naungan.linkage.compare;

/** What two records say about each other in one respect. Not for several threads at once. */
public interface Comparator {

    /** The level of the rows that begin at {@code i} in {@code a} and at {@code j} in {@code b}; 0 when it cannot be known. */
    int level(int[] a, int i, int[] b, int j);
}
