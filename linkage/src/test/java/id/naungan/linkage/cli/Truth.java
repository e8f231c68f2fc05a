package id.naungan.linkage.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** True pairs of two lists, and how well written pairs meet them. */
record Truth(Set<String> pairs) {

    static Truth read(Path file) throws IOException {
        return new Truth(new HashSet<>(rows(file)));
    }

    private static List<String> rows(Path file) throws IOException {
        return Files.readAllLines(file).stream().skip(1).toList();
    }

    /** F1 of the pairs with at least this probability. */
    double f1(Path written, double probability) throws IOException {
        double found = 0;
        double right = 0;
        for (String row : rows(written)) {
            String[] cells = row.split(",");
            if (Double.parseDouble(cells[2]) >= probability) {
                found++;
                right += pairs.contains(cells[0] + "," + cells[1]) ? 1 : 0;
            }
        }
        return 2 * right / (found + pairs.size());
    }

    /** How many matches the written probabilities promise, over how many there are. */
    double promised(Path written) throws IOException {
        double sum = 0;
        for (String row : rows(written)) {
            sum += Double.parseDouble(row.split(",")[2]);
        }
        return sum / pairs.size();
    }
}
