package id.naungan.linkage.spark;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.SparkSession;

/** Spark on two threads that cuts files into small parts, and calls of the program on it. */
final class Sparks {
    private Sparks() {}

    static SparkSession session() {
        return SparkSession.builder()
                .master("local[2]")
                .config("spark.ui.enabled", "false")
                .config("spark.driver.host", "127.0.0.1")
                .config("spark.driver.bindAddress", "127.0.0.1")
                .config("spark.sql.shuffle.partitions", "4")
                .config("spark.sql.adaptive.coalescePartitions.enabled", "false")
                .config("spark.sql.files.maxPartitionBytes", "100000")
                .getOrCreate();
    }

    /** One call, with what it said. */
    record Run(int code, String out, String err) {
        static Run of(Object... args) {
            var out = new ByteArrayOutputStream();
            var err = new ByteArrayOutputStream();
            String[] words = Arrays.stream(args).map(Object::toString).toArray(String[]::new);
            int code = Main.run(words, Sparks::session, print(out), print(err));
            return new Run(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
        }

        private static PrintStream print(ByteArrayOutputStream bytes) {
            return new PrintStream(bytes, true, StandardCharsets.UTF_8);
        }
    }

    /** The parts of a folder behind one another. */
    static List<String> lines(Path folder) throws IOException {
        var lines = new ArrayList<String>();
        try (var files = Files.list(folder)) {
            files.filter(f -> f.getFileName().toString().startsWith("part-"))
                    .sorted()
                    .forEach(f -> lines.addAll(read(f)));
        }
        return lines;
    }

    private static List<String> read(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
