package id.naungan.linkage.model;

import id.naungan.linkage.compare.Comparator;
import id.naungan.linkage.compare.Measure;
import id.naungan.linkage.table.Lists;
import id.naungan.linkage.table.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What was learnt: weights, how rare words are, and how many of the smaller list's records have a match
 * ({@code matches}) or somebody of their family ({@code families}) in the other list.
 */
public record Model(Plan plan, Map<String, Rarity> rarities, Weights weights, double matches, double families) {

    /** Comparators for one thread, in the order of the plan. */
    public static Comparator[] comparators(Plan plan, Map<String, Rarity> rarities, Table.Lexicon lexicon) {
        List<Comparator> open = new ArrayList<>();
        for (Comparison c : plan.comparisons()) {
            float[] bits = c.measure().weighsRarity()
                    ? rarities.get(c.name()).table(lexicon, c.measure() == Measure.NAME)
                    : new float[0];
            open.add(c.measure().open(c.fields(), plan.layout(), lexicon, bits));
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

    /** The odds before anything is compared: share of pairs that are one person, of one family, strangers. */
    public double[] priors(Lists lists) {
        double records = Math.min(lists.a().rows(), lists.b().rows());
        double match = Math.min(0.5, matches * records / lists.pairs());
        double family = Math.min(0.4, families * records / lists.pairs());
        return new double[] {match, family, 1 - match - family};
    }

    /** log2 of the odds that a pattern's pair is one person. */
    public double weight(long pattern, double[] priors) {
        double match = Math.log(priors[Weights.MATCH]) + weights.likely(Weights.MATCH, pattern);
        double stranger = Math.log(priors[Weights.STRANGER]) + weights.likely(Weights.STRANGER, pattern);
        double other = stranger;
        if (plan.families()) {
            double family = Math.log(priors[Weights.FAMILY]) + weights.likely(Weights.FAMILY, pattern);
            double most = Math.max(stranger, family);
            other = most + Math.log(Math.exp(stranger - most) + Math.exp(family - most));
        }
        return (match - other) / Math.log(2);
    }

    /** The weight of a probability. */
    public static double weight(double probability) {
        return Math.log(probability / (1 - probability)) / Math.log(2);
    }

    public static double probability(double weight) {
        return 1 / (1 + Math.pow(2, -weight));
    }
}
