package id.naungan.linkage.cli;

import id.naungan.linkage.table.Csv;
import id.naungan.linkage.table.Refusal;
import java.io.IOException;
import java.nio.file.Path;

/** Reads written pairs: two ids, with probability and weight if they are there, and the lists if there were several. */
final class PairFile {
    private PairFile() {}

    /** One row; the lists are empty where the file does not say. */
    record Pair(String listA, String a, String listB, String b, double probability, double weight) {
        /** What tells this pair from others, whichever file it stands in. */
        String key() {
            return listA + "\u0000" + a + "\u0000" + listB + "\u0000" + b;
        }
    }

    /** Takes one row. */
    interface Taker {
        void pair(Pair pair);
    }

    /** {@code folder}: where a Parquet file is copied to. */
    static void each(Path file, Path folder, Taker taker) throws IOException {
        try (Csv csv = new Csv(Parquet.csv(file, folder))) {
            int listA = csv.heading().indexOf("list_a");
            int listB = csv.heading().indexOf("list_b");
            int probability = 2 == listA ? -1 : 2;
            while (csv.next()) {
                if (csv.cells() < 2) {
                    throw new Refusal("pairs.cells", file.getFileName(), csv.row());
                }
                double p = probability > 0 && csv.cells() > 2 ? number(csv, 2, file) : 1;
                double weight = probability > 0 && csv.cells() > 3 ? number(csv, 3, file) : p;
                taker.pair(new Pair(text(csv, listA), csv.text(0), text(csv, listB), csv.text(1), p, weight));
            }
        }
    }

    private static String text(Csv csv, int cell) {
        return cell < 0 || cell >= csv.cells() ? "" : csv.text(cell);
    }

    private static double number(Csv csv, int cell, Path file) {
        try {
            return Double.parseDouble(csv.text(cell));
        } catch (NumberFormatException e) {
            throw new Refusal("pairs.number", file.getFileName(), csv.row(), csv.text(cell));
        }
    }
}
