package id.naungan.linkage.spark;

import id.naungan.linkage.block.BigKeys;
import id.naungan.linkage.run.Settings;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** How the records of lists are brought together. */
interface Way {
    /** What keys say of the number of pairs they make. */
    enum Kind {
        /** {@code a} records of one list. */
        ITSELF,
        /** {@code a} records of the first list, {@code b} of the second. */
        TWO,
        /** {@code a} pairs. */
        PAIRS;

        long made(long a, long b) {
            return switch (this) {
                case ITSELF -> a * (a - 1) / 2;
                case TWO -> a * b;
                case PAIRS -> a;
            };
        }

        /** As the plain engine measures it, which holds a list against itself as if it were two. */
        boolean tooBig(long a, long b) {
            return (this == ITSELF ? a * a : made(a, b)) > Settings.MOST_A_KEY;
        }
    }

    Kind kind();

    /** Rows of {@link Shape#KEY}: all keys and ids, or of the big ones only what they were refined to. */
    Dataset<Row> keys(BigKeys big, boolean onlyRefined);

    /** Rows of {@link Shape#LINK}. */
    Dataset<Row> links(BigKeys big, double[] priors, double least);

    /** Records of the shorter list and pairs in all, given the rows of the huge ones. */
    double[] sizes(long rowsA, long rowsB);

    /** How many lists are huge. */
    int sides();

    /** Rows of a huge list, the first or the second, for looking one up. */
    Dataset<Row> rows(int side);

    /** What it is called. */
    String name(int side);
}
