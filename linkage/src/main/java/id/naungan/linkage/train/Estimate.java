package id.naungan.linkage.train;

import id.naungan.linkage.compare.Patterns;
import id.naungan.linkage.model.Plan;
import id.naungan.linkage.model.Weights;

/** Expectation–maximisation over counted patterns: which share of each pattern is one person, a family, strangers. */
final class Estimate {
    private static final int ROUNDS = 40;
    /** How many observed pairs weigh as much as what was expected before. */
    private static final double ENOUGH = 2;

    private final Plan plan;
    private final Weights weights;
    private final Patterns candidates;
    private final double pairs;
    private final int[][] places;
    private final double[] priors = new double[Weights.CLASSES];

    Estimate(Plan plan, Weights weights, Patterns candidates, double pairs, double records) {
        this.plan = plan;
        this.weights = weights;
        this.candidates = candidates;
        this.pairs = pairs;
        priors[Weights.MATCH] = 0.3 * records / pairs;
        priors[Weights.FAMILY] = plan.families() ? 0.3 * records / pairs : 0;
        places = new int[weights.groups()][candidates.size()];
        for (int g = 0; g < places.length; g++) {
            for (int p = 0; p < candidates.size(); p++) {
                places[g][p] = weights.place(candidates.pattern(p), g);
            }
        }
    }

    /** Strangers are what pairs drawn at random show. */
    static void strangers(Plan plan, Weights weights, Patterns random) {
        var counts = new double[random.size()];
        for (int p = 0; p < counts.length; p++) {
            counts[p] = random.count(p);
        }
        learn(plan, weights, Weights.STRANGER, random, counts);
    }

    static void guess(Plan plan, Weights weights, int clazz) {
        learn(plan, weights, clazz, new Patterns(), new double[0]);
    }

    /** Shares of all pairs that are one person and of one family. */
    double[] run() {
        int classes = plan.families() ? 2 : 1;
        var shares = new double[classes][candidates.size()];
        for (int round = 0; round < ROUNDS; round++) {
            expect(shares);
            for (int c = 0; c < classes; c++) {
                learn(plan, weights, c, candidates, shares[c]);
                double sum = 0;
                for (double share : shares[c]) {
                    sum += share;
                }
                priors[c] = sum / pairs;
            }
        }
        return priors;
    }

    private void expect(double[][] shares) {
        var logs = new double[Weights.CLASSES][][];
        for (int c = 0; c < Weights.CLASSES; c++) {
            logs[c] = new double[weights.groups()][];
            for (int g = 0; g < weights.groups(); g++) {
                double[] table = weights.table(c, g);
                logs[c][g] = new double[table.length];
                for (int i = 0; i < table.length; i++) {
                    logs[c][g][i] = Math.log(table[i]);
                }
            }
        }
        double rest = Math.log(1 - priors[0] - priors[1]);
        for (int p = 0; p < candidates.size(); p++) {
            double stranger = rest + sum(logs[Weights.STRANGER], p);
            double match = Math.log(priors[Weights.MATCH]) + sum(logs[Weights.MATCH], p);
            double family = shares.length > 1 ? Math.log(priors[Weights.FAMILY]) + sum(logs[Weights.FAMILY], p) : -1e9;
            double most = Math.max(stranger, Math.max(match, family));
            double all = Math.exp(stranger - most) + Math.exp(match - most) + Math.exp(family - most);
            shares[0][p] = candidates.count(p) * Math.exp(match - most) / all;
            if (shares.length > 1) {
                shares[1][p] = candidates.count(p) * Math.exp(family - most) / all;
            }
        }
    }

    private double sum(double[][] logs, int pattern) {
        double sum = 0;
        for (int g = 0; g < logs.length; g++) {
            sum += logs[g][places[g][pattern]];
        }
        return sum;
    }

    /** Tables of one class from counted patterns: first each comparison alone, then how combinations differ from that. */
    private static void learn(Plan plan, Weights weights, int clazz, Patterns patterns, double[] counts) {
        var single = new double[plan.comparisons().size()][];
        for (int c = 0; c < single.length; c++) {
            single[c] = single(plan, weights, c, clazz, patterns, counts);
        }
        for (int g = 0; g < weights.groups(); g++) {
            double[] product = weights.product(g, single);
            if (weights.members(g).length > 1) {
                combine(weights, g, product, patterns, counts);
            }
            weights.set(clazz, g, product);
        }
    }

    private static double[] single(Plan plan, Weights weights, int c, int clazz, Patterns patterns, double[] counts) {
        double[] guess = FirstGuess.of(plan.comparisons().get(c), clazz);
        var seen = new double[guess.length];
        double known = 0;
        for (int p = 0; p < counts.length; p++) {
            int level = weights.level(patterns.pattern(p), c);
            seen[level] += counts[p];
            known += level == 0 ? 0 : counts[p];
        }
        double sum = 0;
        for (int level = 1; level < guess.length; level++) {
            guess[level] = share(seen[level], known, guess[level]);
            sum += guess[level];
        }
        for (int level = 1; level < guess.length; level++) {
            guess[level] /= sum;
        }
        return guess;
    }

    private static void combine(Weights weights, int g, double[] product, Patterns patterns, double[] counts) {
        var seen = new double[product.length];
        var known = new double[1 << weights.members(g).length];
        for (int p = 0; p < counts.length; p++) {
            int place = weights.place(patterns.pattern(p), g);
            seen[place] += counts[p];
            known[weights.unknown(g, place)] += counts[p];
        }
        for (int place = 0; place < product.length; place++) {
            product[place] = share(seen[place], known[weights.unknown(g, place)], product[place]);
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
