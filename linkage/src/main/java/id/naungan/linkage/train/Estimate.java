package id.naungan.linkage.train;

import id.naungan.linkage.compare.Patterns;
import id.naungan.linkage.model.Plan;
import id.naungan.linkage.model.Weights;
import java.util.Arrays;

/** Expectation–maximisation over counted patterns: which share of each pattern is one person, a family, strangers. */
final class Estimate {
    private static final int ROUNDS = 60;
    /** Learning ends when no more than this share of the matches moves. */
    private static final double STILL = 1e-5;
    /** How many observed pairs weigh as much as what was expected before. */
    private static final double ENOUGH = 2;

    private final Plan plan;
    private final Weights weights;
    private final double[] counts;
    private final int[][] places;
    private final double[] match;
    private final double[] family;

    private Estimate(Plan plan, Weights weights, Patterns patterns) {
        this.plan = plan;
        this.weights = weights;
        Patterns merged = withoutRules(patterns);
        counts = new double[merged.size()];
        match = new double[counts.length];
        family = new double[counts.length];
        places = new int[weights.groups()][counts.length];
        for (int p = 0; p < counts.length; p++) {
            counts[p] = merged.count(p);
            for (int g = 0; g < places.length; g++) {
                places[g][p] = weights.place(merged.pattern(p), g);
            }
        }
    }

    private static Patterns withoutRules(Patterns patterns) {
        var merged = new Patterns();
        for (int p = 0; p < patterns.size(); p++) {
            merged.add(patterns.pattern(p) & (1L << Patterns.RULE_SHIFT) - 1, patterns.count(p));
        }
        return merged.sorted();
    }

    /** Strangers are what pairs drawn at random show. */
    static void strangers(Plan plan, Weights weights, Patterns random) {
        var estimate = new Estimate(plan, weights, random);
        estimate.learn(Weights.STRANGER, estimate.counts);
    }

    /** Matches and families are found among the candidates; the answer is their shares of all pairs. */
    static double[] matches(Plan plan, Weights weights, Patterns candidates, double pairs, double records) {
        var estimate = new Estimate(plan, weights, candidates);
        estimate.learn(Weights.MATCH, new double[estimate.counts.length]);
        estimate.learn(Weights.FAMILY, new double[estimate.counts.length]);
        double[] shares = {0.3 * records / pairs, plan.families() ? 0.3 * records / pairs : 0};
        for (int round = 0; round < ROUNDS; round++) {
            double before = shares[Weights.MATCH];
            double familyBefore = shares[Weights.FAMILY];
            estimate.expect(shares);
            estimate.learn(Weights.MATCH, estimate.match);
            if (plan.families()) {
                estimate.learn(Weights.FAMILY, estimate.family);
            }
            shares[Weights.MATCH] = Arrays.stream(estimate.match).sum() / pairs;
            shares[Weights.FAMILY] = Arrays.stream(estimate.family).sum() / pairs;
            if (Math.abs(shares[Weights.MATCH] - before) <= STILL * before
                    && Math.abs(shares[Weights.FAMILY] - familyBefore) <= STILL * before) {
                break;
            }
        }
        return shares;
    }

    private void expect(double[] shares) {
        var matchOdds = odds(Weights.MATCH);
        var familyOdds = odds(Weights.FAMILY);
        double stranger = 1 - shares[Weights.MATCH] - shares[Weights.FAMILY];
        for (int p = 0; p < counts.length; p++) {
            double m = shares[Weights.MATCH];
            double f = shares[Weights.FAMILY];
            for (int g = 0; g < places.length; g++) {
                int place = places[g][p];
                m *= matchOdds[g][place];
                f *= familyOdds[g][place];
            }
            double each = counts[p] / (m + f + stranger);
            match[p] = m * each;
            family[p] = f * each;
        }
    }

    /** How much likelier each place is in a class than among strangers. */
    private double[][] odds(int clazz) {
        var odds = new double[places.length][];
        for (int g = 0; g < odds.length; g++) {
            double[] likely = weights.table(clazz, g);
            double[] stranger = weights.table(Weights.STRANGER, g);
            odds[g] = new double[likely.length];
            for (int i = 0; i < likely.length; i++) {
                odds[g][i] = likely[i] / stranger[i];
            }
        }
        return odds;
    }

    /** Tables of one class from its share of each pattern: each comparison alone, then how combinations differ from that. */
    private void learn(int clazz, double[] share) {
        var seen = new double[places.length][];
        var single = new double[plan.comparisons().size()][];
        for (int g = 0; g < places.length; g++) {
            seen[g] = new double[weights.size(g)];
            for (int p = 0; p < share.length; p++) {
                seen[g][places[g][p]] += share[p];
            }
            for (int k = 0; k < weights.members(g).length; k++) {
                int comparison = weights.members(g)[k];
                single[comparison] = single(g, k, seen[g], FirstGuess.of(plan.comparisons().get(comparison), clazz));
            }
        }
        for (int g = 0; g < places.length; g++) {
            double[] table = weights.product(g, single);
            if (weights.members(g).length > 1) {
                combine(g, table, seen[g]);
            }
            weights.set(clazz, g, table);
        }
    }

    private double[] single(int group, int member, double[] seen, double[] guess) {
        var levels = new double[guess.length];
        double known = 0;
        for (int place = 0; place < seen.length; place++) {
            if (seen[place] != 0) {
                int level = weights.level(group, member, place);
                levels[level] += seen[place];
                known += level == 0 ? 0 : seen[place];
            }
        }
        double sum = 0;
        for (int level = 1; level < guess.length; level++) {
            guess[level] = share(levels[level], known, guess[level]);
            sum += guess[level];
        }
        for (int level = 1; level < guess.length; level++) {
            guess[level] /= sum;
        }
        return guess;
    }

    private void combine(int group, double[] table, double[] seen) {
        var known = new double[1 << weights.members(group).length];
        for (int place = 0; place < seen.length; place++) {
            known[weights.unknown(group, place)] += seen[place];
        }
        for (int place = 0; place < seen.length; place++) {
            table[place] = share(seen[place], known[weights.unknown(group, place)], table[place]);
        }
    }

    /**
     * The share of what was seen, drawn towards what was expected while little was seen: never seen where several were
     * expected means rarer than expected, never seen where none was expected means nothing.
     */
    private static double share(double seen, double known, double expected) {
        double trust = seen / (seen + ENOUGH);
        double drawn = expected * (seen + 1) / (known * expected + 1);
        return known == 0 ? expected : trust * seen / known + (1 - trust) * drawn;
    }
}
