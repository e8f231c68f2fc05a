package id.naungan.linkage.model;

import id.naungan.linkage.compare.Comparator;
import id.naungan.linkage.compare.Measure;
import id.naungan.linkage.table.Lists;
import id.naungan.linkage.table.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What was learnt: weights, how rare words are, and how many of each kind of pair (one person, twins, siblings, neighbours) there
 * are for each record of the smaller list.
 */
public record Model(Plan plan, Map<String, Rarity> rarities, Weights weights, double[] perRecord) {

    /** Comparators for one thread, in the order of the plan. */
    public static Comparator[] comparators(Plan plan, Map<String, Rarity> rarities, Table.Lexicon lexicon) {
        List<Comparator> open = new ArrayList<>();
        for (Comparison c : plan.comparisons()) {
            float[] bits = c.measure().weighsRarity()
                    ? rarities.get(c.name()).table(lexicon, c.measure() == Measure.NAME)
                    : new float[0];
            open.add(c.measure().open(c.fields(), c.scale(), plan.layout(), lexicon, bits));
        }
        return open.toArray(Comparator[]::new);
    }

    /** How rare the words of each comparison that asks for it are in these lists. */
    public static Map<String, Rarity> rarities(Plan plan, Lists lists) {
        var rarities = new java.util.LinkedHashMap<String, Rarity>();
        for (Comparison c : plan.comparisons()) {
            if (c.measure().weighsRarity()) {
                rarities.put(c.name(), Rarity.of(lists, c.fields().getFirst()));
            }
        }
        return rarities;
    }

    /** The odds before anything is compared: the share of each kind among all pairs. */
    public double[] priors(Lists lists) {
        return priors(lists.records(), lists.pairs());
    }

    /** The same when the lists are not at hand: records of the smaller one, and pairs in all. */
    public double[] priors(double records, double pairs) {
        var priors = new double[Weights.CLASSES];
        priors[Weights.STRANGER] = 1;
        for (int c = 0; c < Weights.STRANGER; c++) {
            priors[c] = Math.min(0.3, perRecord[c] * records / pairs);
            priors[Weights.STRANGER] -= priors[c];
        }
        return priors;
    }

    /** How many people are expected to stand in both lists. */
    public long expected(Lists lists) {
        return Math.round(perRecord[Weights.MATCH] * lists.records());
    }

    /** log2 of the odds that a pattern's pair is one person. */
    public double weight(long pattern, double[] priors) {
        var logs = new double[Weights.CLASSES];
        double most = Double.NEGATIVE_INFINITY;
        for (int c = 0; c < Weights.CLASSES; c++) {
            logs[c] = priors[c] == 0 ? Double.NEGATIVE_INFINITY : Math.log(priors[c]) + weights.likely(c, pattern);
            most = c == Weights.MATCH ? most : Math.max(most, logs[c]);
        }
        double other = 0;
        for (int c = Weights.TWIN; c < Weights.CLASSES; c++) {
            other += Math.exp(logs[c] - most);
        }
        return (logs[Weights.MATCH] - most - Math.log(other)) / Math.log(2);
    }

    /** The weight of a probability. */
    public static double weight(double probability) {
        return Math.log(probability / (1 - probability)) / Math.log(2);
    }

    public static double probability(double weight) {
        return 1 / (1 + Math.pow(2, -weight));
    }
}
