package id.naungan.bench.linkage;

import id.naungan.linkage.compare.Comparator;
import id.naungan.linkage.compare.Measure;
import id.naungan.linkage.model.Model;
import id.naungan.linkage.model.Models;
import id.naungan.linkage.model.Plan;
import id.naungan.linkage.table.ListReader;
import id.naungan.linkage.table.Lists;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Nanoseconds of one comparison, of pairs that are one person and of pairs drawn at random, each pair met once a round. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
@Fork(
        value = 1,
        jvmArgs = {"-Xmx1g", "-XX:+UseSerialGC"})
public class Comparisons {
    private static final int PAIRS = 4096;

    @Param({
        "nama",
        "jk",
        "tgl_lahir",
        "nik",
        "nama_ibu",
        "no_kk",
        "alamat",
        "kode_wilayah",
        "tempat_lahir",
        "jaro_winkler",
        "levenshtein",
        "damerau",
        "jaccard",
        "date_distance"
    })
    public String comparison;

    @Param({"match", "random"})
    public String pairs;

    private final int[] rowsA = new int[PAIRS];
    private final int[] rowsB = new int[PAIRS];
    private int[] a;
    private int[] b;
    private Comparator comparator;

    /** Prints the least processor time each comparison took. */
    static void measure(Path set) throws RunnerException {
        var results = new Runner(new OptionsBuilder()
                        .include(Comparisons.class.getName())
                        .addProfiler(CpuTime.class)
                        .jvmArgsAppend("-Dbench.linkage.set=" + set)
                        .build())
                .run();
        var lines = new LinkedHashMap<String, String>();
        for (RunResult result : results) {
            double nanos = result.getSecondaryResults().get(CpuTime.NAME).getScore();
            lines.merge(
                    result.getParams().getParam("comparison"),
                    String.format(Locale.ROOT, " | %.1f", nanos),
                    String::concat);
        }
        System.out.println("\n| comparison | of one person, CPU ns | at random, CPU ns |\n| --- | --- | --- |");
        lines.forEach((name, figures) -> System.out.println("| " + name + figures + " |"));
    }

    @Setup
    public void lists() throws IOException {
        Path set = Path.of(System.getProperty("bench.linkage.set"));
        Plan plan = Models.plan(plan(set).toString());
        var reader = new ListReader(plan.layout(), plan.idColumns(), Map.of());
        Lists lists = Lists.read(reader, set.resolve("a.csv"), set.resolve("b.csv"), 1);
        a = lists.a().cells();
        b = lists.b().cells();
        int number = plan.comparisons().stream().map(c -> c.name()).toList().indexOf(comparison);
        comparator =
                Model.comparators(plan, Model.rarities(plan, lists), lists.a().lexicon())[number];
        choose(lists, Files.readAllLines(set.resolve("truth.csv")));
    }

    private void choose(Lists lists, java.util.List<String> truth) {
        var random = new Random(1);
        int width = lists.a().width();
        for (int i = 0; i < PAIRS; i++) {
            String[] ids = truth.get(1 + random.nextInt(truth.size() - 1)).split(",");
            boolean match = pairs.equals("match");
            rowsA[i] = width
                    * (match ? lists.a().row(ids[0]) : random.nextInt(lists.a().rows()));
            rowsB[i] = width
                    * (match ? lists.b().row(ids[1]) : random.nextInt(lists.b().rows()));
        }
    }

    /** The shipped plan, with graded comparisons of the same columns beside. */
    private static Path plan(Path set) throws IOException {
        try (var shipped = Measure.class.getResourceAsStream("/id/naungan/linkage/orang.json")) {
            String plan = new String(shipped.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8)
                    .replace("\"fields\": [\n", """
                            "fields": [
                            {"name": "tulisan", "kind": "text", "columns": ["nama"]},
                            """)
                    .replace("\"comparisons\": [\n", """
                            "comparisons": [
                            {"name": "jaro_winkler", "measure": "jaro_winkler", "fields": ["tulisan"], "levels": [0.92, 0.8]},
                            {"name": "levenshtein", "measure": "levenshtein", "fields": ["tulisan"], "levels": [1, 2]},
                            {"name": "damerau", "measure": "damerau", "fields": ["tulisan"], "levels": [1, 2]},
                            {"name": "jaccard", "measure": "jaccard", "of": "letters", "fields": ["tulisan"], "levels": [0.6]},
                            {"name": "date_distance", "measure": "date_distance", "of": "days", "fields": ["tgl_lahir"], "levels": [10]},
                            """);
            return Files.writeString(Files.createTempFile(set, "comparisons", ".json"), plan);
        }
    }

    @Benchmark
    @OperationsPerInvocation(PAIRS)
    public int compare() {
        int sum = 0;
        for (int i = 0; i < PAIRS; i++) {
            sum += comparator.level(a, rowsA[i], b, rowsB[i]);
        }
        return sum;
    }
}
