package id.naungan.linkage.run;

import id.naungan.linkage.block.BigKeys;
import id.naungan.linkage.block.Blocks;
import id.naungan.linkage.block.Groups;
import id.naungan.linkage.block.Keys;
import id.naungan.linkage.block.Parallel;
import id.naungan.linkage.model.Comparing;
import id.naungan.linkage.model.Model;
import id.naungan.linkage.table.Lists;
import id.naungan.linkage.table.Table;
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
        var links = new Links();
        Blocks.Taker taker = weighing(lists, links);
        try (var alone = new Parallel(1)) {
            var blocks = Blocks.part(plan.rules(), keys, lists, alone);
            for (int rule = 0; rule < plan.rules().size(); rule++) {
                blocks.join(rule).hand(List.of(taker), () -> {});
            }
        }
        return links;
    }

    /** Links inside groups of records; of one list against itself, or between rows of the first and of the second. */
    public Links links(Table table, List<Groups.Group> groups, boolean itself) {
        var plan = model.plan();
        var inside = new Groups(new Keys(plan.rules(), plan.refinement(), plan.layout(), big), table, itself);
        var links = new Links();
        Blocks.Taker taker = weighing(Lists.itself(table), links);
        groups.forEach(group -> inside.hand(group, taker));
        return links;
    }

    private Blocks.Taker weighing(Lists lists, Links links) {
        var comparing = new Comparing(model.plan(), model.rarities(), lists);
        Map<Long, Float> weights = new HashMap<>();
        return (a, b) -> {
            long pattern = comparing.pattern(a, b);
            float weight = weights.computeIfAbsent(pattern, p -> (float) model.weight(p, priors));
            if (weight >= least) {
                links.add(a, b, weight, pattern);
            }
        };
    }
}
