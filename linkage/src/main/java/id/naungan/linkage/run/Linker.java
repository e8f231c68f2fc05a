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
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** Compares every pair the rules make, learns from them if no model is given, and scores them. */
public final class Linker implements Closeable {
    private final Lists lists;
    private final Settings settings;
    private final Progress progress;
    private final Parallel parallel;
    private final List<Collector> collectors = new ArrayList<>();
    private final List<Blocks.Made> made = new ArrayList<>();

    public Linker(Lists lists, Settings settings, Progress progress) {
        this.lists = lists;
        this.settings = settings;
        this.progress = progress;
        parallel = new Parallel(settings.threads());
    }

    public List<Blocks.Made> made() {
        return made;
    }

    /** Compares the pairs and learns a model from them. */
    public Model train(Plan plan) {
        var rarities = Model.rarities(plan, lists);
        compare(plan, rarities);
        progress.say("training");
        return Training.of(plan, rarities, lists, patterns(), settings.seed(), parallel);
    }

    /** Compares the pairs by a model that is known and only learns how many pairs of each kind there are. */
    public Model fit(Model known) {
        compare(known);
        return Training.fitted(known, lists, patterns());
    }

    /** Compares the pairs with the words' rarity a model knows. */
    public void compare(Model model) {
        compare(model.plan(), model.rarities());
    }

    private void compare(Plan plan, Map<String, Rarity> rarities) {
        var blocks = new Blocks(plan.rules(), plan.refinement(), lists, parallel, settings.mostAKey());
        var chunks = new AtomicInteger((int) (settings.memory() / PairStore.BYTES_A_CHUNK));
        for (int t = 0; t < parallel.threads(); t++) {
            collectors.add(
                    new Collector(new Comparing(plan, rarities, lists), new PairStore(chunks, settings.folder())));
        }
        long all = 0;
        for (int rule = 0; rule < plan.rules().size(); rule++) {
            Blocks.Join join = blocks.prepare(rule);
            made.add(join.made());
            all += join.made().pairs();
            progress.rule(rule + 1, plan.rules().size(), join.made());
            if (all > settings.mostPairs()) {
                throw new Refusal(
                        "rule.too-many", join.made().rule(), join.made().pairs(), settings.mostPairs());
            }
            for (Collector collector : collectors) {
                collector.rule(rule);
            }
            join.hand(collectors);
        }
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
