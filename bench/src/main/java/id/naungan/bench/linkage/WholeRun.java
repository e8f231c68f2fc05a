package id.naungan.bench.linkage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A run over a set of lists by some rules (empty: those of the plan), with its goals: CPU seconds, MB, F1 at 0.95 or at its
 * best, F1 one to one; 0 where there is none.
 */
record WholeRun(
        String name,
        String set,
        List<String> rules,
        double cpu,
        double memory,
        double f1,
        boolean atBest,
        double oneToOne) {
    /** What the peers in docs/linkage.md were run with. */
    private static final List<String> SEVEN = List.of(
            "nik",
            "tgl_lahir + nama:first3",
            "kode_wilayah:kab + nama:key + tgl_lahir:year",
            "no_kk + nama:key",
            "nama_ibu + tgl_lahir",
            "nama + tgl_lahir:year",
            "nama + nama_ibu");

    static final List<WholeRun> ALL = List.of(
            new WholeRun("febrl4", "febrl4", List.of(), 1.5, 200, 0.9990, false, 0.9999),
            new WholeRun("10k", "10k", List.of(), 0, 0, 0, false, 0),
            new WholeRun("100k", "100k", List.of(), 2.5, 300, 0.988, false, 0.993),
            new WholeRun("100k-seven", "100k", SEVEN, 2.5, 300, 0.988, false, 0.993),
            new WholeRun("100k-wide", "100k", wide(), 7, 400, 0, false, 0),
            new WholeRun("hard", "hard", List.of(), 0, 0, 0.950, true, 0.958),
            new WholeRun("1m", "1m", List.of(), 12, 1200, 0.986, false, 0.992),
            new WholeRun("1m-seven", "1m", SEVEN, 12, 1200, 0.986, false, 0.992));

    private static List<String> wide() {
        var rules = new ArrayList<>(SEVEN);
        rules.add("tgl_lahir");
        rules.add("nama:key + tgl_lahir:year");
        rules.add("kode_wilayah:kab + tgl_lahir:year");
        return rules;
    }

    /** What stands behind {@code ./naungan linkage}, but for {@code --out}. */
    List<String> arguments(Path set) throws IOException {
        var arguments = new ArrayList<>(List.of(
                "link",
                "--a",
                set.resolve("a.csv").toString(),
                "--b",
                set.resolve("b.csv").toString(),
                "--quiet"));
        if (!rules.isEmpty()) {
            arguments.add("--plan");
            arguments.add(plan(set).toString());
        }
        return arguments;
    }

    /** The shipped plan with our rules in the place of its own. */
    private Path plan(Path set) throws IOException {
        String quoted = "\"" + String.join("\", \"", rules) + "\"";
        try (var shipped = WholeRun.class.getResourceAsStream("/id/naungan/linkage/orang.json")) {
            String plan = new String(shipped.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
            return Files.writeString(
                    set.resolve(name + ".json"),
                    plan.replaceFirst("\"rules\": \\[[^\\]]*]", "\"rules\": [" + quoted + "]"));
        }
    }
}
