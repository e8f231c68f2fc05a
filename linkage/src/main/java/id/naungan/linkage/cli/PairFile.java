package id.naungan.linkage.cli;

import id.naungan.linkage.table.Csv;
import id.naungan.linkage.table.Refusal;
import java.io.IOException;
import java.nio.file.Path;

/** Reads written pairs: two ids, with probability and weight if they are there. */
final class PairFile {
    private PairFile() {}

    /** Takes one row. */
    interface Taker {
        void pair(String a, String b, double probability, double weight);
    }

    static void each(Path file, Taker taker) throws IOException {
        try (Csv csv = new Csv(file)) {
            while (csv.next()) {
                if (csv.cells() < 2) {
                    throw new Refusal("pairs.cells", file.getFileName(), csv.row());
                }
                double probability = csv.cells() > 2 ? number(csv, 2, file) : 1;
                double weight = csv.cells() > 3 ? number(csv, 3, file) : probability;
                taker.pair(csv.text(0), csv.text(1), probability, weight);
            }
        }
    }

    private static double number(Csv csv, int cell, Path file) {
        try {
            return Double.parseDouble(csv.text(cell));
        } catch (NumberFormatException e) {
            throw new Refusal("pairs.number", file.getFileName(), csv.row(), csv.text(cell));
        }
    }
}
