package id.naungan.linkage.spark;

import id.naungan.linkage.block.BigKeys;
import id.naungan.linkage.block.Blocks.Made;
import id.naungan.linkage.model.Model;
import id.naungan.linkage.model.Weights;
import id.naungan.linkage.run.Progress;
import id.naungan.linkage.table.Refusal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import org.apache.spark.api.java.function.FilterFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;

/** Counts first, refuses what cannot be done, then links: the steps of the plain engine, whatever way records meet. */
final class Linking {
    private final Way way;
    private final Model model;
    private final Progress progress;
    private final List<Made> made = new ArrayList<>();
    private final BigKeys big;
    private double[] sizes = {};

    Linking(Way way, Model model, Progress progress) {
        this.way = way;
        this.model = model;
        this.progress = progress;
        big = new BigKeys(model.plan().rules().size());
    }

    /** Rows of {@link Shape#LINK} from a weight on. */
    Dataset<Row> links(double least, long mostPairs) {
        count();
        long all = made.stream().mapToLong(Made::pairs).sum();
        if (all > mostPairs) {
            Made most = Collections.max(made, Comparator.comparingLong(Made::pairs));
            throw new Refusal("rule.too-many", most.rule(), most.pairs(), all, mostPairs);
        }
        return way.links(big, model.priors(sizes[0], sizes[1]), least);
    }

    /** What each rule makes, known once {@link #links} was called. */
    List<Made> made() {
        return made;
    }

    /** How many people are expected to be found. */
    long expected() {
        return Math.round(model.perRecord()[Weights.MATCH] * sizes[0]);
    }

    /** Big keys are refined and counted once more; those that are still too big are left out. */
    private void count() {
        Counts counts = Counts.of(way.keys(big, false), way.kind());
        for (int side = 0; side < way.sides(); side++) {
            check(side, counts);
        }
        sizes = way.sizes(counts.rows(0), counts.rows(1));
        counts.big().forEach(k -> big.refine(k.rule(), k.key()));
        Counts finer = counts.big().isEmpty() ? new Counts() : Counts.of(way.keys(big, true), way.kind());
        finer.big().forEach(k -> big.drop(k.rule(), k.key()));
        int rules = model.plan().rules().size();
        for (int rule = 0; rule < rules; rule++) {
            made.add(new Made(
                    model.plan().rules().get(rule), counts.pairs(rule) + finer.pairs(rule), finer.leftOut(rule)));
            progress.rule(rule + 1, rules, made.getLast());
        }
    }

    private void check(int side, Counts counts) {
        if (counts.rows(side) == 0) {
            throw new Refusal("empty.list", way.name(side));
        }
        var wrong = new HashSet<>(counts.wrongIds(side));
        if (wrong.contains(Counts.NO_ID)) {
            throw new Refusal("spark.id-empty", way.name(side));
        }
        if (!wrong.isEmpty()) {
            way.rows(side)
                    .filter((FilterFunction<Row>) row -> wrong.contains(Counts.key(HugeList.id(row))))
                    .groupBy(Setup.NUMBER)
                    .count()
                    .filter(functions.col("count").gt(1))
                    .takeAsList(1)
                    .forEach(twice -> {
                        throw new Refusal("spark.id-twice", way.name(side), twice.getString(0));
                    });
        }
    }
}
