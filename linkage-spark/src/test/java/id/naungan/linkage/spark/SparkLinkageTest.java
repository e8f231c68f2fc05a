package id.naungan.linkage.spark;

import static org.assertj.core.api.Assertions.assertThat;

import id.naungan.linkage.GenPersons;
import id.naungan.linkage.cli.Main;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SparkLinkageTest {
    @TempDir
    static Path folder;

    private static SparkSession session;
    private static List<String> local;

    /** Many of one name and year: keys too big for the whole lists, though not for any of their parts. */
    private static void addNamesakes(String list) throws IOException {
        var rows = new StringBuilder();
        for (int i = 0; i < 260; i++) {
            rows.append(list)
                    .append("N")
                    .append(i)
                    .append(",Siti Aminah,P,Garut,2015-")
                    .append(10 + i % 3)
                    .append('-')
                    .append(10 + i % 19);
            rows.append(",,,Sri,,,3205").append(String.format("%02d", i % 40)).append("2001\n");
        }
        Files.writeString(folder.resolve(list + ".csv"), rows, StandardOpenOption.APPEND);
    }

    @BeforeAll
    static void linkedLocally() throws IOException {
        GenPersons.main(new String[] {"--n", "3000", "--seed", "11", "--out", folder.toString()});
        addNamesakes("a");
        addNamesakes("b");
        int code = Main.run(
                new String[] {
                    "link",
                    "--a",
                    at("a.csv"),
                    "--b",
                    at("b.csv"),
                    "--out",
                    at("pairs.csv"),
                    "--model-out",
                    at("m.json"),
                    "--quiet"
                },
                System.out,
                System.err);
        assertThat(code).isZero();
        local = Files.readAllLines(folder.resolve("pairs.csv")).stream()
                .skip(1)
                .sorted()
                .toList();
        session = SparkSession.builder()
                .master("local[2]")
                .config("spark.ui.enabled", "false")
                .config("spark.driver.host", "127.0.0.1")
                .config("spark.driver.bindAddress", "127.0.0.1")
                .config("spark.sql.shuffle.partitions", "4")
                .getOrCreate();
    }

    @AfterAll
    static void stop() {
        session.stop();
    }

    private static String at(String name) {
        return folder.resolve(name).toString();
    }

    private static SparkLinkage linkage() throws IOException {
        var small = new SmallList(
                Files.readAllBytes(folder.resolve("a.csv")), Files.readString(folder.resolve("m.json")), Map.of());
        return new SparkLinkage(JavaSparkContext.fromSparkContext(session.sparkContext()), small);
    }

    private static Dataset<Row> huge() {
        return session.read().option("header", true).csv(at("b.csv"));
    }

    @Test
    void theSameModelGivesTheSameLinesPairForPair() throws IOException {
        assertThat(local).hasSizeGreaterThan(1000);
        assertThat(linkage().link(huge().repartition(5), 0.001).collect()).containsExactlyInAnyOrderElementsOf(local);
    }

    @Test
    void parquetGivesTheSameLines() throws IOException {
        huge().write().parquet(at("b.parquet"));
        assertThat(linkage()
                        .link(session.read().parquet(at("b.parquet")), 0.001)
                        .collect())
                .containsExactlyInAnyOrderElementsOf(local);
    }
}
