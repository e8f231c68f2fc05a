package id.naungan.linkage.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.naungan.linkage.GenPersons;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandsTest {
    @TempDir
    static Path folder;

    private static Path a;
    private static Path b;
    private static Path truth;
    private static Path pairs;
    private static Path model;
    private static Path report;

    @BeforeAll
    static void linked() throws IOException {
        GenPersons.main(new String[] {"--n", "4000", "--seed", "7", "--out", folder.toString()});
        a = folder.resolve("a.csv");
        b = folder.resolve("b.csv");
        truth = folder.resolve("truth.csv");
        pairs = folder.resolve("pairs.csv");
        model = folder.resolve("model.json");
        report = folder.resolve("report.html");
        var run = Run.of("link", "--a", a, "--b", b, "--out", pairs, "--model-out", model, "--report", report);
        assertThat(run.code()).as(run.err()).isZero();
    }

    private static String[] certain() throws IOException {
        return Files.readAllLines(pairs).stream()
                .map(row -> row.split(","))
                .filter(row -> row[2].startsWith("0.9999") || row[2].startsWith("1"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void explainAddsUpToTheWrittenWeight() throws IOException {
        String[] pair = certain();
        var run = Run.of(
                "explain", "--lang", "en", "--model", model, "--a", a, "--b", b, "--id-a", pair[0], "--id-b", pair[1]);
        assertThat(run.code()).as(run.err()).isZero();
        double[] bits = run.out()
                .lines()
                .filter(line -> line.matches("\\s+[+-]\\d+\\.\\d\\d .*"))
                .mapToDouble(line -> Double.parseDouble(line.strip().split(" ")[0]))
                .toArray();
        double sum = Arrays.stream(bits).limit(bits.length - 1L).sum();
        assertThat(sum).isCloseTo(Double.parseDouble(pair[3]), org.assertj.core.api.Assertions.within(0.1));
        assertThat(run.out()).contains("before anything is compared").contains("Rules that find this pair");
    }

    @Test
    void explainSaysWhyARecordIsNotFound() {
        var run = Run.of("explain", "--model", model, "--a", a, "--b", b, "--id-a", "A1", "--id-b", "B1");
        assertThat(run.code()).isEqualTo(Main.REFUSED);
        assertThat(run.err()).contains("Nomor A1 tidak ada di a.csv");
    }

    @Test
    void evaluateCountsAsAnybodyWould() throws IOException {
        Path few = Files.writeString(
                folder.resolve("few.csv"), "id_a,id_b,probability,weight\n1,1,0.97,5\n2,2,0.4,-1\n3,4,0.6,1\n");
        Path true3 = Files.writeString(folder.resolve("few-truth.csv"), "id_a,id_b\n1,1\n2,2\n3,3\n");
        var run = Run.of("evaluate", "--lang", "en", "--pairs", few, "--truth", true3);
        assertThat(run.out()).contains("True pairs: 3. Pairs scored: 3. Found by the rules: 0.66667");
        assertThat(run.out()).containsPattern("0\\.9500\\s+1\\.00000  0\\.33333  0\\.50000  1");
        assertThat(run.out()).containsPattern("0\\.5000\\s+0\\.50000  0\\.33333  0\\.40000  2");
        assertThat(run.out()).contains("Taken for one person, wrongly: 1").contains("One person, but doubted: 1");
        assertThat(run.out()).contains("true pairs: 3 (-34.33 %)");
    }

    @Test
    void clustersJoinThroughOthersAndShowContradictions() throws IOException {
        Path chain = Files.writeString(
                folder.resolve("chain.csv"),
                "id_a,id_b,probability,weight\nA1,B1,0.99,7\nA2,B1,0.98,6\nA3,B3,0.99,7\nB3,C3,0.97,5\nA3,C3,0.01,-7\nA4,B4,0.5,0\n");
        Path out = folder.resolve("groups.csv");
        assertThat(Run.of("cluster", "--pairs", chain, "--once", "--out", out).code())
                .isZero();
        assertThat(Files.readAllLines(out))
                .containsExactly(
                        "cluster,id,contradiction",
                        "1,A1,list-twice",
                        "1,B1,list-twice",
                        "1,A2,list-twice",
                        "2,A3,apart",
                        "2,B3,apart",
                        "2,C3,apart");
    }

    @Test
    void dedupeFindsWhoStandsTwiceAndNobodyWithHimself() throws IOException {
        List<String> rows = Files.readAllLines(b);
        Path twice = folder.resolve("twice.csv");
        var all = new java.util.ArrayList<>(rows);
        rows.stream().skip(1).limit(500).forEach(row -> all.add("D" + row));
        Files.write(twice, all);
        Path out = folder.resolve("twice-pairs.csv");
        var run = Run.of("dedupe", "--in", twice, "--model", model, "--out", out);
        assertThat(run.code()).as(run.err()).isZero();
        var found = Files.readAllLines(out).stream()
                .skip(1)
                .map(row -> row.split(","))
                .filter(row -> Double.parseDouble(row[2]) > 0.5)
                .toList();
        assertThat(found).allSatisfy(row -> assertThat(row[0]).isNotEqualTo(row[1]));
        assertThat(found.stream().filter(row -> ("D" + row[0]).equals(row[1])).count())
                .isGreaterThan(470);
    }

    @Test
    void theReportIsOnePageWithPictures() throws IOException {
        String page = Files.readString(report);
        assertThat(page)
                .startsWith("<!doctype html>\n<html lang=\"id\">")
                .contains("<svg")
                .contains("Bobot")
                .contains("kode_wilayah:kab");
        assertThat(page).doesNotContain("report.").doesNotContain("level.").doesNotContain("<script");
    }

    @Test
    void trainWritesTheModelThatLinkLearns() throws IOException {
        Path trained = folder.resolve("trained.json");
        assertThat(Run.of("train", "--a", a, "--b", b, "--model-out", trained, "--threads", 3)
                        .code())
                .isZero();
        assertThat(Files.readString(trained)).isEqualTo(Files.readString(model));
    }

    @Test
    void shortListsAreWeighedByTheUsualModel() throws IOException {
        Path small = Files.createDirectory(folder.resolve("small"));
        GenPersons.main(new String[] {"--n", "600", "--seed", "5", "--out", small.toString()});
        Path out = small.resolve("pairs.csv");
        var run = Run.of("link", "--a", small.resolve("a.csv"), "--b", small.resolve("b.csv"), "--out", out);
        assertThat(run.err()).contains("terlalu pendek untuk dipelajari");
        assertThat(Truth.read(small.resolve("truth.csv")).f1(out, 0.5)).isGreaterThan(0.98);
        assertThat(Truth.read(small.resolve("truth.csv")).promised(out)).isBetween(0.97, 1.03);
    }

    @Test
    void parquetInAndOutIsTheSame() throws IOException, SQLException {
        Path parquet = folder.resolve("b.parquet");
        Path out = folder.resolve("pairs.parquet");
        try (var duckdb = DriverManager.getConnection("jdbc:duckdb:");
                var statement = duckdb.createStatement()) {
            statement.execute("COPY (SELECT * FROM read_csv('" + b + "', all_varchar = true)) TO '" + parquet
                    + "' (FORMAT parquet)");
            var run = Run.of("link", "--a", a, "--b", parquet, "--model", model, "--out", out);
            assertThat(run.code()).as(run.err()).isZero();
            var rows = statement.executeQuery("SELECT count(*), sum(round(weight * 1000))::BIGINT FROM '" + out + "'");
            rows.next();
            long sum = 0;
            for (String row : Files.readAllLines(pairs).subList(1, (int) rows.getLong(1) + 1)) {
                sum += Math.round(Double.parseDouble(row.split(",")[3]) * 1000);
            }
            assertThat(rows.getLong(1)).isEqualTo(Files.readAllLines(pairs).size() - 1L);
            assertThat(rows.getLong(2)).isEqualTo(sum);
        }
        Path broken = Files.writeString(folder.resolve("broken.parquet"), "bukan");
        assertThat(Run.of("link", "--a", a, "--b", broken, "--out", out).err())
                .contains("broken.parquet tidak bisa dibaca");
    }

    @Test
    void groupsAndFiguresReadAndWriteParquetToo() throws IOException, SQLException {
        Path parquet = folder.resolve("p.parquet");
        Path groups = folder.resolve("groups.parquet");
        Path plain = folder.resolve("plain-groups.csv");
        try (var duckdb = DriverManager.getConnection("jdbc:duckdb:");
                var statement = duckdb.createStatement()) {
            statement.execute("COPY (SELECT * FROM read_csv('" + pairs + "')) TO '" + parquet + "' (FORMAT parquet)");
            assertThat(Run.of("cluster", "--pairs", parquet, "--once", "--out", groups)
                            .code())
                    .isZero();
            assertThat(Run.of("cluster", "--pairs", pairs, "--once", "--out", plain)
                            .code())
                    .isZero();
            var rows = statement.executeQuery("SELECT count(*), count(DISTINCT cluster) FROM '" + groups + "'");
            rows.next();
            assertThat(rows.getLong(1)).isEqualTo(Files.readAllLines(plain).size() - 1L);
        }
        assertThat(Run.of("evaluate", "--pairs", parquet, "--truth", truth).out())
                .isEqualTo(
                        Run.of("evaluate", "--pairs", pairs, "--truth", truth).out());
    }

    @Test
    void aColumnShowsTheLevelsOfEachPair() throws IOException {
        Path out = folder.resolve("levels.csv");
        assertThat(Run.of("link", "--a", a, "--b", b, "--model", model, "--with-pattern", "--out", out)
                        .code())
                .isZero();
        List<String> rows = Files.readAllLines(out);
        assertThat(rows.getFirst()).isEqualTo("id_a,id_b,probability,weight,pattern");
        assertThat(rows).filteredOn(row -> !row.startsWith("id_a")).allMatch(row -> row.matches(".*,\\d+(-\\d+){10}"));
        assertThat(rows.stream().map(row -> row.substring(0, row.lastIndexOf(','))))
                .isEqualTo(Files.readAllLines(pairs));
    }

    @Test
    void promisesAreHeldAgainstAnInterval() throws IOException {
        var some = new StringBuilder("id_a,id_b,probability,weight\n");
        var right = new StringBuilder("id_a,id_b\n");
        for (int i = 0; i < 100; i++) {
            some.append(i).append(',').append(i).append(i < 50 ? ",0.95,4.2\n" : ",0.35,-0.9\n");
            right.append(i < 46 || i % 3 == 0 ? i + "," + i + "\n" : "");
        }
        Path page = folder.resolve("figures.html");
        var run = Run.of(
                "evaluate",
                "--lang",
                "en",
                "--report",
                page,
                "--pairs",
                Files.writeString(folder.resolve("some.csv"), some),
                "--truth",
                Files.writeString(folder.resolve("right.csv"), right));
        // 47 of 50 and 17 of 50; Wilson's 95 % intervals by the textbook.
        assertThat(run.out()).containsPattern("0\\.9–1\\.0\\s+50  0\\.9500  0\\.9400  \\(0\\.8378–0\\.9794\\)\n");
        assertThat(run.out()).containsPattern("0\\.3–0\\.4\\s+50  0\\.3500  0\\.3400  \\(0\\.2244–0\\.4785\\)\n");
        assertThat(Files.readString(page))
                .contains("<svg")
                .contains("0.8378–0.9794")
                .doesNotContain("evaluate.");
    }

    @Test
    void thresholdsStandInTheReport() throws IOException {
        Path out = folder.resolve("bands.csv");
        Path page = folder.resolve("bands.html");
        var run = Run.of(
                "link",
                "--a",
                a,
                "--b",
                b,
                "--model",
                model,
                "--join",
                "0.9",
                "--doubt",
                "0.3",
                "--out",
                out,
                "--report",
                page);
        long joined = Files.readAllLines(out).stream()
                .skip(1)
                .filter(row -> Double.parseDouble(row.split(",")[2]) >= 0.9)
                .count();
        assertThat(run.out())
                .contains("Disatukan: " + String.format(Locale.of("id"), "%,d", joined)
                        + " pasangan (peluang mulai 0,9)");
        assertThat(Files.readString(page)).contains("mulai 0,3").contains("perlu dilihat");
        assertThat(Run.of("link", "--a", a, "--b", b, "--join", "0.3", "--doubt", "0.9", "--out", out)
                        .code())
                .isEqualTo(Main.WRONG_USE);
    }

    @Test
    void otherHeadingsAreNamedByTheUser() throws IOException {
        String text = Files.readString(a);
        Path renamed =
                Files.writeString(folder.resolve("renamed.csv"), text.replaceFirst("id,nama,", "NO URUT,SIAPA,"));
        Path out = folder.resolve("renamed-pairs.csv");
        var run = Run.of(
                "link",
                "--a",
                renamed,
                "--b",
                renamed,
                "--out",
                out,
                "--map",
                "id=NO URUT,nama=SIAPA",
                "--model",
                model);
        assertThat(run.code()).as(run.err()).isZero();
    }
}
