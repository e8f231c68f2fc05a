package id.naungan.linkage.run;

import id.naungan.linkage.block.Blocks;
import id.naungan.linkage.block.Parallel;
import id.naungan.linkage.compare.Patterns;
import id.naungan.linkage.model.Comparing;
import id.naungan.linkage.model.Model;
import id.naungan.linkage.model.Plan;
import id.naungan.linkage.model.Rarity;
import id.naungan.linkage.table.Lists;
import id.naungan.linkage.table.Refusal;
import id.naungan.linkage.train.Training;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Compares every pair the rules make, learns from them if no model is given, and scores them. */
public final class Linker implements Closeable {
    private final Lists lists;
    private final Settings settings;
    private final Progress progress;
    private final Parallel parallel;
    private final List<Collector> collectors = new ArrayList<>();
    private final List<Blocks.Made> made = new ArrayList<>();
    private final @Nullable Checkpoint checkpoint;

    /** {@code checkpoint}: where finished parts are kept, if anywhere. */
    public Linker(Lists lists, Settings settings, Progress progress, @Nullable Checkpoint checkpoint) {
        this.lists = lists;
        this.checkpoint = checkpoint;
        this.settings = settings;
        this.progress = progress;
        parallel = new Parallel(settings.threads());
    }

    public List<Blocks.Made> made() {
        return made;
    }

    /** Compares the pairs and learns a model from them. */
    public Model train(Plan plan) throws IOException {
        Optional<Model> before = before();
        if (before.isPresent()) {
            return before.get();
        }
        var rarities = Model.rarities(plan, lists);
        compare(plan, rarities);
        progress.say("training");
        return kept(Training.of(plan, rarities, lists, patterns(), settings.seed(), parallel));
    }

    /** Compares the pairs by a model that is known and only learns how many pairs of each kind there are. */
    public Model fit(Model known) throws IOException {
        Optional<Model> before = before();
        if (before.isPresent()) {
            return before.get();
        }
        compare(known);
        return kept(Training.fitted(known, lists, patterns()));
    }

    /** What a stopped run had learnt, its pairs fetched. */
    private Optional<Model> before() throws IOException {
        Optional<Model> model = checkpoint == null ? Optional.empty() : checkpoint.model();
        if (model.isPresent()) {
            compare(model.get());
        }
        return model;
    }

    private Model kept(Model model) throws IOException {
        if (checkpoint != null) {
            checkpoint.keep(model);
        }
        return model;
    }

    /** Compares the pairs with the words' rarity a model knows. */
    public void compare(Model model) throws IOException {
        compare(model.plan(), model.rarities());
    }

    private void compare(Plan plan, Map<String, Rarity> rarities) throws IOException {
        try (var blocks =
                new Blocks(plan.rules(), plan.refinement(), lists, parallel, settings.mostAKey(), settings.folder())) {
            count(blocks, plan.rules().size());
            var chunks = new AtomicInteger((int) (settings.memory() / PairStore.BYTES_A_CHUNK));
            for (int t = 0; t < parallel.threads(); t++) {
                collectors.add(
                        new Collector(new Comparing(plan, rarities, lists), new PairStore(chunks, settings.folder())));
            }
            compare(blocks);
        }
    }

    private void compare(Blocks blocks) throws IOException {
        double all = Math.max(1, made.stream().mapToLong(Blocks.Made::pairs).sum());
        double before = 0;
        for (int rule = 0; rule < made.size(); rule++) {
            if (checkpoint == null || !loaded(checkpoint, rule)) {
                compare(rule, blocks.join(rule), before / all, made.get(rule).pairs() / all);
            }
            before += made.get(rule).pairs();
        }
    }

    /** Says how many pairs there will be before the first is compared; too many are refused. */
    private void count(Blocks blocks, int rules) {
        long all = 0;
        for (int rule = 0; rule < rules; rule++) {
            made.add(blocks.count(rule));
            all += made.getLast().pairs();
            progress.rule(rule + 1, rules, made.getLast());
        }
        if (all > settings.mostPairs()) {
            Blocks.Made most = Collections.max(made, Comparator.comparingLong(Blocks.Made::pairs));
            throw new Refusal("rule.too-many", most.rule(), most.pairs(), all, settings.mostPairs());
        }
    }

    private void compare(int rule, Blocks.Join join, double before, double share) throws IOException {
        for (Collector collector : collectors) {
            collector.nextRule();
        }
        var pieces = new AtomicInteger();
        join.hand(collectors, () -> progress.compared(before + share * pieces.incrementAndGet() / Blocks.PIECES));
        if (checkpoint != null) {
            checkpoint.save(rule, collectors);
            progress.say("kept", rule + 1, made.size());
        }
    }

    private boolean loaded(Checkpoint kept, int rule) throws IOException {
        if (!kept.has(rule) || !kept.load(rule, collectors.getFirst())) {
            return false;
        }
        progress.say("fetched", rule + 1, made.size());
        return true;
    }

    /** Every pattern with its count, in ascending order. */
    public Patterns patterns() {
        var all = new Patterns();
        collectors.forEach(c -> all.addAll(c.patterns()));
        return all.sorted();
    }

    /** The pairs whose weight is at least {@code least}, sorted by the rows of both lists. */
    public Links links(Model model, double least) throws IOException {
        double[] priors = model.priors(lists);
        var links = new Links();
        for (Collector collector : collectors) {
            var weights = new float[collector.patterns().size()];
            for (int p = 0; p < weights.length; p++) {
                weights[p] = (float) model.weight(collector.patterns().pattern(p), priors);
            }
            collector.store().each((a, b, pattern) -> {
                if (weights[pattern] >= least) {
                    links.add(a, b, weights[pattern], collector.patterns().pattern(pattern));
                }
            });
        }
        links.sort();
        return links;
    }

    @Override
    public void close() throws IOException {
        parallel.close();
        for (Collector collector : collectors) {
            collector.store().close();
        }
    }
}
