package id.naungan.linkage.run;

import id.naungan.linkage.block.BigKeys;
import id.naungan.linkage.block.Blocks;
import id.naungan.linkage.block.Keys;
import id.naungan.linkage.block.Parallel;
import id.naungan.linkage.model.Comparing;
import id.naungan.linkage.model.Model;
import id.naungan.linkage.table.Lists;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Links a part of a list with a whole one by a model that is known: the answer is what a run over everything gives. */
public final class Batch {
    private final Model model;
    private final BigKeys big;
    private final double[] priors;
    private final double least;

    /** {@code big} and {@code priors}: of the whole lists. {@code least}: smallest weight of a link. */
    public Batch(Model model, BigKeys big, double[] priors, double least) {
        this.model = model;
        this.big = big;
        this.priors = priors.clone();
        this.least = least;
    }

    public Links links(Lists lists) {
        var plan = model.plan();
        var keys = new Keys(plan.rules(), plan.refinement(), plan.layout(), big);
        var comparing = new Comparing(plan, model.rarities(), lists);
        var links = new Links();
        Map<Long, Float> weights = new HashMap<>();
        try (var alone = new Parallel(1)) {
            var blocks = Blocks.part(plan.rules(), keys, lists, alone);
            for (int rule = 0; rule < plan.rules().size(); rule++) {
                Blocks.Taker taker = (a, b) -> {
                    long pattern = comparing.pattern(a, b);
                    float weight = weights.computeIfAbsent(pattern, p -> (float) model.weight(p, priors));
                    if (weight >= least) {
                        links.add(a, b, weight, pattern);
                    }
                };
                blocks.join(rule).hand(List.of(taker), () -> {});
            }
        }
        return links;
    }
}
