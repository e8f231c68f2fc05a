package id.naungan.linkage.cli;

import id.naungan.linkage.model.Model;
import id.naungan.linkage.model.Models;
import id.naungan.linkage.model.Plan;
import id.naungan.linkage.report.ModelReport;
import id.naungan.linkage.run.LinkWriter;
import id.naungan.linkage.run.Linker;
import id.naungan.linkage.run.Links;
import id.naungan.linkage.run.OneToOne;
import id.naungan.linkage.run.Settings;
import id.naungan.linkage.table.ListReader;
import id.naungan.linkage.table.Lists;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Links two lists, finds a list's duplicates, or only learns a model from them. */
final class LinkCommand {
    /** Pairs below this are not worth a line. */
    private static final double LEAST_PROBABILITY = 0.001;

    /** Fewer records than this do not teach what twins look like. */
    private static final int ENOUGH_TO_LEARN = 2000;

    private static final String USUAL = "orang";

    private LinkCommand() {}

    static void link(Options options, Console console) throws IOException {
        run(options, console, options.file("a"), options.file("b"), options.target("out"));
    }

    static void dedupe(Options options, Console console) throws IOException {
        Path list = options.file("in");
        run(options, console, list, list, options.target("out"));
    }

    static void train(Options options, Console console) throws IOException {
        Path folder = Half.folder(temp(options));
        Path a = Parquet.csv(options.has("in") ? options.file("in") : options.file("a"), folder);
        Path b = options.has("in") ? a : Parquet.csv(options.file("b"), folder);
        Path out = Half.target(options.target("model-out"));
        Plan plan = plan(options, a);
        Lists lists = lists(options, console, plan, a, b);
        try (var linker = new Linker(lists, settings(options), console)) {
            Model model = linker.train(plan);
            Models.write(model, out);
            expected(console, model, lists);
            console.result("result.model", out);
        }
    }

    private static void run(Options options, Console console, Path listA, Path listB, Path out) throws IOException {
        Half.target(out);
        Path folder = Half.folder(temp(options));
        Path a = Parquet.csv(listA, folder);
        Path b = listB.equals(listA) ? a : Parquet.csv(listB, folder);
        Model given = given(options);
        Plan plan = given == null ? plan(options, a) : given.plan();
        Lists lists = lists(options, console, plan, a, b);
        try (var linker = new Linker(lists, settings(options), console)) {
            Model model = model(options, console, linker, plan, lists, given);
            if (options.has("model-out")) {
                Models.write(model, Half.target(options.target("model-out")));
            }
            console.say("scoring");
            double least = options.share("min-probability", LEAST_PROBABILITY);
            Links links = linker.links(model, Model.weight(least));
            if (options.has("one-to-one")) {
                links = OneToOne.of(links, lists);
            }
            Path csv = Parquet.is(out) ? folder.resolve("pairs.out") : out;
            new LinkWriter(lists).write(links, csv);
            if (Parquet.is(out)) {
                Parquet.pairs(csv, out);
            }
            if (options.has("report")) {
                Path report = Half.target(options.target("report"));
                new ModelReport(console.speech(), model, lists).write(linker.made(), links, report);
            }
            expected(console, model, lists);
            console.result("result.links", links.size(), out);
        }
    }

    static @Nullable Model given(Options options) throws IOException {
        if (!options.has("model")) {
            return null;
        }
        return options.text("model").equals(USUAL) ? Models.usual() : Models.read(options.file("model"));
    }

    /** What was given, or learnt from the lists; lists too short to learn from are weighed by the usual model. */
    private static Model model(
            Options options, Console console, Linker linker, Plan plan, Lists lists, @Nullable Model given)
            throws IOException {
        if (given != null) {
            linker.compare(given);
            return given;
        }
        if (Math.min(lists.a().rows(), lists.b().rows()) < ENOUGH_TO_LEARN
                && plan.name().equals(USUAL)
                && !options.has("plan")) {
            console.say("usual", ENOUGH_TO_LEARN);
            return linker.fit(Models.usual());
        }
        return linker.train(plan);
    }

    private static void expected(Console console, Model model, Lists lists) {
        console.result("result.expected", model.expected(lists));
    }

    static Plan plan(Options options, Path list) throws IOException {
        return options.has("plan") ? Models.plan(options.text("plan")) : Models.recognise(ListReader.headings(list));
    }

    static Lists lists(Options options, Console console, Plan plan, Path a, Path b) throws IOException {
        var reader = new ListReader(plan.layout(), plan.idColumns(), options.map());
        int threads = threads(options);
        Lists lists = a.equals(b) ? Lists.itself(reader.read(a)) : Lists.read(reader, a, b, threads);
        console.say("read", lists.a().rows(), lists.b().rows());
        return lists;
    }

    private static int threads(Options options) {
        return (int) options.number("threads", Runtime.getRuntime().availableProcessors(), 1, 1024);
    }

    private static Path temp(Options options) {
        return Path.of(options.text("temp", System.getProperty("java.io.tmpdir")));
    }

    static Settings settings(Options options) throws IOException {
        Settings usual = Settings.usual();
        return new Settings(
                threads(options),
                options.number("memory", usual.memory() >> 20, 1, 1 << 20) << 20,
                Half.folder(temp(options)),
                options.number("max-pairs", usual.mostPairs(), 1, Long.MAX_VALUE),
                usual.mostAKey(),
                options.number("seed", usual.seed(), Long.MIN_VALUE, Long.MAX_VALUE));
    }
}
