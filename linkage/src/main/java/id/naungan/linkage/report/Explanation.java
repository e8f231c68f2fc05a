package id.naungan.linkage.report;

import id.naungan.linkage.model.Comparison;
import id.naungan.linkage.model.Model;
import id.naungan.linkage.model.Weights;
import java.util.ArrayList;
import java.util.List;

/** A pair's weight taken apart, in bits: what the lists promise, what each comparison adds, what a family could explain. */
public record Explanation(double prior, List<Part> parts, double family, double weight) {

    /** A comparison, or several that are weighed together, each with its level. */
    public record Part(List<Comparison> comparisons, List<Integer> levels, double bits) {}

    public static Explanation of(Model model, long pattern, double[] priors) {
        Weights weights = model.weights();
        var parts = new ArrayList<Part>();
        double sum = 0;
        for (int g = 0; g < weights.groups(); g++) {
            int place = weights.place(pattern, g);
            double bits = log2(weights.table(Weights.MATCH, g)[place] / weights.table(Weights.STRANGER, g)[place]);
            var comparisons = new ArrayList<Comparison>();
            var levels = new ArrayList<Integer>();
            for (int c : weights.members(g)) {
                comparisons.add(model.plan().comparisons().get(c));
                levels.add(weights.level(pattern, c));
            }
            parts.add(new Part(comparisons, levels, bits));
            sum += bits;
        }
        double prior = log2(priors[Weights.MATCH] / priors[Weights.STRANGER]);
        double weight = model.weight(pattern, priors);
        return new Explanation(prior, List.copyOf(parts), weight - prior - sum, weight);
    }

    public double probability() {
        return Model.probability(weight);
    }

    private static double log2(double value) {
        return Math.log(value) / Math.log(2);
    }
}
