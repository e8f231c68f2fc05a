package id.naungan.linkage.cli;

import id.naungan.linkage.cli.PairFile.Pair;
import id.naungan.linkage.report.EvaluationReport;
import id.naungan.linkage.run.Judgement;
import id.naungan.linkage.table.Csv;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Holds written pairs against the truth: figures by threshold, calibration, the worst errors. */
final class EvaluateCommand {
    private final Console console;
    private final Locale locale;

    private EvaluateCommand(Console console) {
        this.console = console;
        locale = console.speech().locale();
    }

    static void run(Options options, Console console) throws IOException {
        Path pairs = options.file("pairs");
        Path truth = options.file("truth");
        int errors = (int) options.number("errors", 10, 0, 100_000);
        new EvaluateCommand(console).evaluate(options, pairs, truth, errors);
    }

    private void evaluate(Options options, Path pairs, Path truth, int errors) throws IOException {
        Path folder = Half.folder(LinkCommand.temp(options));
        Set<String> missing = new HashSet<>();
        PairFile.each(truth, folder, pair -> missing.add(pair.key()));
        var judgement = new Judgement(missing.size());
        var wrong = new ArrayList<Pair>();
        var doubted = new ArrayList<Pair>();
        PairFile.each(pairs, folder, pair -> {
            boolean isTrue = missing.remove(pair.key());
            judgement.add(pair.probability(), pair.weight(), isTrue);
            if (isTrue && pair.probability() < 0.5) {
                doubted.add(pair);
            } else if (!isTrue && pair.probability() >= 0.5) {
                wrong.add(pair);
            }
        });
        figures(judgement, missing.size());
        if (options.has("report")) {
            new EvaluationReport(console.speech())
                    .write(judgement, missing.size(), Half.target(options.target("report")));
        }
        Map<String, String> rowsA = options.has("a") ? rows(options.file("a"), folder) : Map.of();
        Map<String, String> rowsB = options.has("b") ? rows(options.file("b"), folder) : Map.of();
        wrong.sort(Comparator.comparingDouble(Pair::weight).reversed());
        doubted.sort(Comparator.comparingDouble(Pair::weight));
        worst("evaluate.wrong", wrong, errors, rowsA, rowsB);
        worst("evaluate.doubted", doubted, errors, rowsA, rowsB);
    }

    private void figures(Judgement judgement, int unseen) {
        double seen = judgement.truePairs() - unseen;
        console.result(
                "evaluate.pairs",
                judgement.truePairs(),
                judgement.scored(),
                decimal("%.5f", seen / judgement.truePairs()));
        console.result("evaluate.head");
        for (Judgement.At at : judgement.at()) {
            line(decimal("%7.4f", at.threshold()), at);
        }
        line(
                console.speech()
                        .say("evaluate.best", decimal("%.2f", judgement.best().threshold())),
                judgement.best());
        console.result("evaluate.calibration");
        double promised = 0;
        for (Judgement.Bin bin : judgement.calibration()) {
            promised += bin.promised();
            if (bin.links() > 0) {
                console.out()
                        .printf(
                                locale,
                                "  %.1f–%.1f  %,10d  %.4f  %.4f  (%.4f–%.4f)%s%n",
                                bin.from(),
                                bin.from() + 0.1,
                                bin.links(),
                                bin.promised() / bin.links(),
                                bin.kept() / bin.links(),
                                bin.low(),
                                bin.high(),
                                bin.honest() ? "" : "  *");
            }
        }
        console.result(
                "evaluate.promised",
                decimal("%,.1f", promised),
                judgement.truePairs(),
                decimal("%+.2f", 100 * (promised / judgement.truePairs() - 1)));
    }

    private void line(String label, Judgement.At at) {
        console.out()
                .printf(
                        locale,
                        "  %-22s  %.5f  %.5f  %.5f  %,d%n",
                        label,
                        at.precision(),
                        at.recall(),
                        at.f1(),
                        at.links());
    }

    private String decimal(String format, double value) {
        return String.format(locale, format, value);
    }

    private void worst(String key, List<Pair> pairs, int most, Map<String, String> rowsA, Map<String, String> rowsB) {
        console.result(key, pairs.size());
        for (Pair pair : pairs.subList(0, Math.min(most, pairs.size()))) {
            console.out()
                    .printf(locale, "  %s  %s  p %.6f  %+.2f%n", pair.a(), pair.b(), pair.probability(), pair.weight());
            for (String row : new String[] {rowsA.get(pair.a()), rowsB.get(pair.b())}) {
                if (row != null) {
                    console.out().println("      " + row);
                }
            }
        }
    }

    private static Map<String, String> rows(Path list, Path folder) throws IOException {
        var rows = new HashMap<String, String>();
        try (Csv csv = new Csv(Parquet.csv(list, folder))) {
            while (csv.next()) {
                var cells = new ArrayList<String>();
                for (int i = 1; i < csv.cells(); i++) {
                    cells.add(csv.text(i));
                }
                rows.put(csv.text(0), String.join(" | ", cells));
            }
        }
        return rows;
    }
}
