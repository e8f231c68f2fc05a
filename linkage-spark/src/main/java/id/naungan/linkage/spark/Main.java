package id.naungan.linkage.spark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * {@code spark-submit --jars naungan-linkage.jar naungan-linkage-spark.jar --a small.csv --b huge --model m.json --out folder}:
 * {@code --b} is any path Spark reads, CSV with headings or Parquet; {@code --out} a folder of text files.
 */
public final class Main {
    private Main() {}

    public static void main(String[] args) throws IOException {
        Map<String, String> options = new HashMap<>();
        for (int i = 0; i + 1 < args.length; i += 2) {
            options.put(args[i], args[i + 1]);
        }
        for (String needed : new String[] {"--a", "--b", "--model", "--out"}) {
            if (!options.containsKey(needed)) {
                System.err.println(
                        "--a kecil.csv --b besar(.csv|.parquet) --model m.json --out folder [--min-probability 0.001]");
                System.exit(64);
            }
        }
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
}
