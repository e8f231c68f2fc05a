package id.naungan.linkage.cli;

import id.naungan.linkage.model.Model;
import id.naungan.linkage.model.Models;
import id.naungan.linkage.model.Plan;
import id.naungan.linkage.report.ModelReport;
import id.naungan.linkage.run.Bands;
import id.naungan.linkage.run.Checkpoint;
import id.naungan.linkage.run.LinkWriter;
import id.naungan.linkage.run.Linker;
import id.naungan.linkage.run.Links;
import id.naungan.linkage.run.OneToOne;
import id.naungan.linkage.run.Settings;
import id.naungan.linkage.table.ListReader;
import id.naungan.linkage.table.Lists;
import id.naungan.linkage.table.Refusal;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Links two lists or several, finds a list's duplicates, or only learns a model from them. */
final class LinkCommand {
    /** Pairs below this are not worth a line. */
    private static final double LEAST_PROBABILITY = 0.001;

    /** Fewer records than this do not teach what twins look like. */
    private static final int ENOUGH_TO_LEARN = 2000;

    /** From so many records on what reading leaves behind is worth taking away. */
    private static final int MANY = 500_000;

    private static final String USUAL = "orang";

    private final Options options;
    private final Console console;
    private final Inputs inputs;

    private LinkCommand(Options options, Console console, Inputs inputs) {
        this.options = options;
        this.console = console;
        this.inputs = inputs;
    }

    static void link(Options options, Console console) throws IOException {
        Inputs inputs = options.lists().isEmpty()
                ? Inputs.two(options.file("a"), options.file("b"))
                : Inputs.several(options.lists());
        new LinkCommand(options, console, inputs).run("link");
    }

    static void dedupe(Options options, Console console) throws IOException {
        new LinkCommand(options, console, Inputs.one(options.file("in"))).run("dedupe");
    }

    static void train(Options options, Console console) throws IOException {
        Inputs inputs = !options.lists().isEmpty()
                ? Inputs.several(options.lists())
                : options.has("in") ? Inputs.one(options.file("in")) : Inputs.two(options.file("a"), options.file("b"));
        new LinkCommand(options, console, inputs).learn();
    }

    private void learn() throws IOException {
        Path out = Half.target(options.target("model-out"));
        Inputs read = inputs.readable(Half.folder(temp(options)));
        Plan plan = plan(options, read.files().getFirst());
        Lists lists = lists(plan, read);
        try (Checkpoint checkpoint = checkpoint("train");
                var linker = new Linker(lists, settings(options), console, checkpoint)) {
            Model model = linker.train(plan);
            Models.write(model, out);
            expected(model, lists);
            console.result("result.model", out);
            finished(checkpoint);
        }
    }

    private void run(String command) throws IOException {
        Path out = Half.target(options.target("out"));
        Bands bands = bands();
        Path folder = Half.folder(temp(options));
        try (Checkpoint checkpoint = checkpoint(command)) {
            Inputs read = inputs.readable(folder);
            Model given = given(options);
            Plan plan = given == null ? plan(options, read.files().getFirst()) : given.plan();
            Lists lists = lists(plan, read);
            try (var linker = new Linker(lists, settings(options), console, checkpoint)) {
                Model model = model(linker, plan, lists, given);
                if (options.has("model-out")) {
                    Models.write(model, Half.target(options.target("model-out")));
                }
                console.say("scoring");
                double least = options.share("min-probability", LEAST_PROBABILITY);
                Links links = linker.links(model, Model.weight(least));
                if (options.has("one-to-one")) {
                    links = OneToOne.of(links, lists);
                }
                write(links, lists, model, out, folder);
                if (options.has("groups")) {
                    ClusterCommand.write(
                            links, lists, bands.join(), Half.target(options.target("groups")), folder, console);
                }
                if (options.has("report")) {
                    Path report = Half.target(options.target("report"));
                    new ModelReport(console.speech(), model, lists, bands).write(linker.made(), links, report);
                }
                expected(model, lists);
                console.result("result.links", links.size(), out);
                Bands.Count count = bands.count(links);
                console.result(
                        "result.bands",
                        count.joined(),
                        console.speech().decimal(bands.join()),
                        count.doubted(),
                        console.speech().decimal(bands.doubt()));
            }
            finished(checkpoint);
        }
    }

    private void write(Links links, Lists lists, Model model, Path out, Path folder) throws IOException {
        Path csv = Parquet.is(out) ? folder.resolve("pairs.out") : out;
        new LinkWriter(lists, options.has("with-pattern") ? model.plan() : null).write(links, csv);
        if (Parquet.is(out)) {
            Parquet.write(csv, out);
        }
    }

    private Bands bands() {
        double join = options.share("join", Bands.JOIN);
        double doubt = options.share("doubt", Math.min(Bands.DOUBT, join));
        if (doubt > join) {
            throw new Refusal("option.bands", join, doubt);
        }
        return new Bands(join, doubt);
    }

    private @Nullable Checkpoint checkpoint(String command) throws IOException {
        return options.has("resume") ? Checkpoint.of(Path.of(options.text("resume")), options.run(command)) : null;
    }

    private static void finished(@Nullable Checkpoint checkpoint) throws IOException {
        if (checkpoint != null) {
            checkpoint.finished();
        }
    }

    static @Nullable Model given(Options options) throws IOException {
        if (!options.has("model")) {
            return null;
        }
        return options.text("model").equals(USUAL) ? Models.usual() : Models.read(options.file("model"));
    }

    /** What was given, or learnt from the lists; lists too short to learn from are weighed by the usual model. */
    private Model model(Linker linker, Plan plan, Lists lists, @Nullable Model given) throws IOException {
        if (given != null) {
            linker.compare(given);
            return given;
        }
        if (lists.records() < ENOUGH_TO_LEARN && plan.name().equals(USUAL) && !options.has("plan")) {
            console.say("usual", ENOUGH_TO_LEARN);
            return linker.fit(Models.usual());
        }
        return linker.train(plan);
    }

    private void expected(Model model, Lists lists) {
        console.result("result.expected", model.expected(lists));
    }

    static Plan plan(Options options, Path list) throws IOException {
        return options.has("plan") ? Models.plan(options.text("plan")) : Models.recognise(ListReader.headings(list));
    }

    private Lists lists(Plan plan, Inputs read) throws IOException {
        if (!inputs.several()) {
            return lists(
                    options,
                    console,
                    plan,
                    read.files().getFirst(),
                    read.files().getLast());
        }
        var reader = new ListReader(plan.layout(), plan.idColumns(), options.map());
        Lists lists = Lists.many(reader, read.names(), read.files(), threads(options));
        tidy(lists);
        console.say("read-several", lists.a().parts(), lists.a().rows());
        return lists;
    }

    static Lists lists(Options options, Console console, Plan plan, Path a, Path b) throws IOException {
        var reader = new ListReader(plan.layout(), plan.idColumns(), options.map());
        int threads = threads(options);
        Lists lists = a.equals(b) ? Lists.itself(reader.read(a)) : Lists.read(reader, a, b, threads);
        tidy(lists);
        console.say("read", lists.a().rows(), lists.b().rows());
        return lists;
    }

    /** Reading leaves nearly as much behind as it keeps; taken away at once, the heap does not grow around it. */
    private static void tidy(Lists lists) {
        if (lists.a().rows() + lists.b().rows() > MANY) {
            System.gc();
        }
    }

    private static int threads(Options options) {
        return (int) options.number("threads", Runtime.getRuntime().availableProcessors(), 1, 1024);
    }

    static Path temp(Options options) {
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
