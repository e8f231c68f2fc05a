package id.naungan.linkage.train;

import id.naungan.linkage.compare.Patterns;
import id.naungan.linkage.model.Plan;
import id.naungan.linkage.model.Weights;
import java.util.Arrays;

/** Expectation–maximisation over counted patterns: which share of each is one person, twins, siblings, strangers. */
final class Estimate {
    private static final int ROUNDS = 60;
    /** Pairs of one person, of twins, of siblings, of neighbours for each record, before learning. */
    private static final double[] FIRST_SHARES = {0.3, 0.01, 0.3, 0.5};
    /** Learning ends when no more than this share of the matches moves. */
    private static final double STILL = 1e-5;
    /** How many observed pairs weigh as much as what was expected before. */
    private static final double ENOUGH = 2;

    private final Plan plan;
    private final Weights weights;
    private final double[] counts;
    private final int[][] places;
    private final double[][] parts;

    private Estimate(Plan plan, Weights weights, Patterns patterns) {
        this.plan = plan;
        this.weights = weights;
        Patterns merged = withoutRules(patterns);
        counts = new double[merged.size()];
        parts = new double[plan.families() ? Weights.STRANGER : 1][counts.length];
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
        for (int c = 0; c < Weights.STRANGER; c++) {
            estimate.learn(c, new double[estimate.counts.length]);
        }
        var shares = new double[Weights.STRANGER];
        for (int c = 0; c < estimate.parts.length; c++) {
            shares[c] = FIRST_SHARES[c] * records / pairs;
        }
        for (int round = 0; round < ROUNDS; round++) {
            estimate.expect(shares);
            double moved = 0;
            for (int c = 0; c < estimate.parts.length; c++) {
                estimate.learn(c, estimate.parts[c]);
                double share = Arrays.stream(estimate.parts[c]).sum() / pairs;
                moved = Math.max(moved, Math.abs(share - shares[c]));
                shares[c] = share;
            }
            if (moved <= STILL * shares[Weights.MATCH]) {
                break;
            }
        }
        return shares;
    }

    /** Only how many pairs of each kind there are, by tables that stay as they are. */
    static double[] shares(Plan plan, Weights weights, Patterns candidates, double pairs, double[] first) {
        var estimate = new Estimate(plan, weights, candidates);
        double[] shares = first.clone();
        for (int round = 0; round < ROUNDS; round++) {
            estimate.expect(shares);
            for (int c = 0; c < estimate.parts.length; c++) {
                shares[c] = Arrays.stream(estimate.parts[c]).sum() / pairs;
            }
        }
        return shares;
    }

    private void expect(double[] shares) {
        var odds = new double[parts.length][][];
        double stranger = 1;
        for (int c = 0; c < parts.length; c++) {
            odds[c] = odds(c);
            stranger -= shares[c];
        }
        for (int p = 0; p < counts.length; p++) {
            double all = stranger;
            for (int c = 0; c < parts.length; c++) {
                double likely = shares[c];
                for (int g = 0; g < places.length; g++) {
                    likely *= odds[c][g][places[g][p]];
                }
                parts[c][p] = likely;
                all += likely;
            }
            for (double[] part : parts) {
                part[p] *= counts[p] / all;
            }
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
        boolean related = clazz == Weights.TWIN || clazz == Weights.SIBLING;
        if (related) {
            shareHousehold(clazz);
        }
        var seen = new double[places.length][];
        var single = new double[plan.comparisons().size()][];
        for (int g = 0; g < places.length; g++) {
            seen[g] = new double[weights.size(g)];
            for (int p = 0; p < share.length; p++) {
                seen[g][places[g][p]] += share[p];
            }
            for (int k = 0; k < weights.members(g).length; k++) {
                int comparison = weights.members(g)[k];
                single[comparison] =
                        single(g, k, seen[g], FirstGuess.of(plan.comparisons().get(comparison), clazz));
            }
        }
        for (int g = 0; g < places.length; g++) {
            if (related && household(g)) {
                continue;
            }
            double[] table = weights.product(g, single);
            if (weights.members(g).length > 1) {
                combine(g, table, seen[g]);
            }
            weights.set(clazz, g, table);
        }
    }

    /** What is said of parents and home does not tell a child from its twin: these tables are those of one person. */
    private void shareHousehold(int clazz) {
        for (int g = 0; g < places.length; g++) {
            if (household(g)) {
                weights.set(clazz, g, weights.table(Weights.MATCH, g));
            }
        }
    }

    private boolean household(int group) {
        return Arrays.stream(weights.members(group))
                .allMatch(c -> plan.comparisons().get(c).family());
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
