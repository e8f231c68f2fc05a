package id.naungan.linkage.train;

import id.naungan.linkage.block.Parallel;
import id.naungan.linkage.compare.Patterns;
import id.naungan.linkage.model.Model;
import id.naungan.linkage.model.Plan;
import id.naungan.linkage.model.Rarity;
import id.naungan.linkage.model.Weights;
import id.naungan.linkage.table.Lists;
import java.util.Map;

/** Learns a model from two lists without being told a single match. */
public final class Training {
    private static final int RANDOM_PAIRS = 1 << 18;

    private Training() {}

    /** The model with as many matches, twins, siblings and neighbours as these lists show. */
    public static Model fitted(Model model, Lists lists, Patterns candidates) {
        double records = lists.records();
        double[] first = java.util.Arrays.copyOf(model.priors(lists), Weights.STRANGER);
        double[] shares = Estimate.shares(model.plan(), model.weights(), candidates, lists.pairs(), first);
        for (int c = 0; c < shares.length; c++) {
            shares[c] = (float) (shares[c] * lists.pairs() / records);
        }
        return new Model(model.plan(), model.rarities(), model.weights(), shares);
    }

    public static Model of(
            Plan plan, Map<String, Rarity> rarities, Lists lists, Patterns candidates, long seed, Parallel parallel) {
        var weights = new Weights(plan);
        Estimate.strangers(plan, weights, RandomPairs.of(plan, rarities, lists, RANDOM_PAIRS, seed, parallel));
        double records = lists.records();
        double[] shares = Estimate.matches(plan, weights, candidates, lists.pairs(), records);
        weights.round();
        for (int c = 0; c < shares.length; c++) {
            shares[c] = (float) (shares[c] * lists.pairs() / records);
        }
        return new Model(plan, rarities, weights, shares);
    }
}
