package id.naungan.linkage.spark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * {@code spark-submit --jars naungan-linkage.jar naungan-linkage-spark.jar --a small.csv --b huge --model m.json --out folder}:
 * {@code --b} is any path Spark reads, CSV with headings or Parquet; {@code --out} a folder of text files.
 */
public final class Main {
    private static final Set<String> NEEDED = Set.of("--a", "--b", "--model", "--out");
    private static final Set<String> KNOWN = Set.of("--a", "--b", "--model", "--out", "--min-probability");

    private Main() {}

    public static void main(String[] args) throws IOException {
        Map<String, String> options = options(args);
        try (SparkSession session =
                SparkSession.builder().appName("naungan-linkage").getOrCreate()) {
            var small = new SmallList(
                    Files.readAllBytes(Path.of(options.get("--a"))),
                    Files.readString(Path.of(options.get("--model"))),
                    Map.of());
            String huge = options.get("--b");
            Dataset<Row> rows = huge.endsWith(".parquet")
                    ? session.read().parquet(huge)
                    : session.read()
                            .option("header", true)
                            .option("multiLine", false)
                            .csv(huge);
            var linkage = new SparkLinkage(JavaSparkContext.fromSparkContext(session.sparkContext()), small);
            linkage.link(rows, Double.parseDouble(options.getOrDefault("--min-probability", "0.001")))
                    .saveAsTextFile(options.get("--out"));
        }
    }

    /** What cannot be done here is refused, not left out in silence. */
    private static Map<String, String> options(String[] args) {
        if (List.of(args).contains("--one-to-one")) {
            refuse("""
                    --one-to-one tidak ada di Spark: pasangan satu lawan satu memerlukan semua pasangan sekaligus. Jalankan tanpa --one-to-one, \
                    lalu gabungkan hasilnya dengan: linkage cluster --once
                    --one-to-one is not done on Spark: it needs all pairs at once. Run without it, then: linkage cluster --once""");
        }
        Map<String, String> options = new HashMap<>();
        for (int i = 0; i + 1 < args.length; i += 2) {
            options.put(args[i], args[i + 1]);
        }
        if (args.length % 2 != 0 || !options.keySet().containsAll(NEEDED) || !KNOWN.containsAll(options.keySet())) {
            refuse("--a kecil.csv --b besar(.csv|.parquet) --model m.json --out folder [--min-probability 0.001]");
        }
        return options;
    }

    private static void refuse(String sentence) {
        System.err.println(sentence);
        System.exit(64);
    }
}
