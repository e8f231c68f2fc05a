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
    /** Classes that are learnt, beside strangers. */
    private final int classes;

    private final int groups;
    private final double[] counts;
    /** Where each pattern stands in the table of each group; the groups of one pattern lie together. */
    private final int[] places;
    /** What share of each pattern belongs to each class; the classes of one pattern lie together. */
    private final double[] parts;

    private Estimate(Plan plan, Weights weights, Patterns patterns) {
        this.plan = plan;
        this.weights = weights;
        counts = new double[patterns.size()];
        classes = plan.families() ? Weights.STRANGER : 1;
        groups = weights.groups();
        parts = new double[classes * counts.length];
        places = new int[groups * counts.length];
        for (int p = 0; p < counts.length; p++) {
            counts[p] = patterns.count(p);
            for (int g = 0; g < groups; g++) {
                places[p * groups + g] = weights.place(patterns.pattern(p), g);
            }
        }
    }

    /** Strangers are what pairs drawn at random show. */
    static void strangers(Plan plan, Weights weights, Patterns random) {
        var estimate = new Estimate(plan, weights, random);
        estimate.learn(Weights.STRANGER, estimate.seen(estimate.counts, 1), 0, 1);
    }

    /** Matches and families are found among the candidates; the answer is their shares of all pairs. */
    static double[] matches(Plan plan, Weights weights, Patterns candidates, double pairs, double records) {
        var estimate = new Estimate(plan, weights, candidates);
        var nothing = new double[estimate.groups][];
        for (int g = 0; g < nothing.length; g++) {
            nothing[g] = new double[weights.size(g)];
        }
        for (int c = 0; c < Weights.STRANGER; c++) {
            estimate.learn(c, nothing, 0, 1);
        }
        var shares = new double[Weights.STRANGER];
        for (int c = 0; c < estimate.classes; c++) {
            shares[c] = FIRST_SHARES[c] * records / pairs;
        }
        for (int round = 0; round < ROUNDS; round++) {
            double[] sums = estimate.expect(shares);
            double[][] seen = estimate.seen(estimate.parts, estimate.classes);
            double moved = 0;
            for (int c = 0; c < estimate.classes; c++) {
                estimate.learn(c, seen, c, estimate.classes);
                moved = Math.max(moved, Math.abs(sums[c] / pairs - shares[c]));
                shares[c] = sums[c] / pairs;
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
            double[] sums = estimate.expect(shares);
            for (int c = 0; c < estimate.classes; c++) {
                shares[c] = sums[c] / pairs;
            }
        }
        return shares;
    }

    /** Divides every pattern among the classes; the answer is how many pairs each class has. */
    private double[] expect(double[] shares) {
        double[][] odds = odds();
        double stranger = 1;
        for (int c = 0; c < classes; c++) {
            stranger -= shares[c];
        }
        var likely = new double[classes];
        var sums = new double[classes];
        for (int p = 0; p < counts.length; p++) {
            System.arraycopy(shares, 0, likely, 0, classes);
            for (int g = 0; g < groups; g++) {
                double[] table = odds[g];
                int at = places[p * groups + g] * classes;
                for (int c = 0; c < classes; c++) {
                    likely[c] *= table[at + c];
                }
            }
            double all = stranger;
            for (int c = 0; c < classes; c++) {
                all += likely[c];
            }
            double times = counts[p] / all;
            for (int c = 0; c < classes; c++) {
                double part = likely[c] * times;
                parts[p * classes + c] = part;
                sums[c] += part;
            }
        }
        return sums;
    }

    /** Pairs at each place of each group's table, those of several classes side by side. */
    private double[][] seen(double[] parts, int classes) {
        var seen = new double[groups][];
        for (int g = 0; g < groups; g++) {
            seen[g] = new double[weights.size(g) * classes];
        }
        for (int p = 0; p < counts.length; p++) {
            for (int g = 0; g < groups; g++) {
                double[] table = seen[g];
                int at = places[p * groups + g] * classes;
                for (int c = 0; c < classes; c++) {
                    table[at + c] += parts[p * classes + c];
                }
            }
        }
        return seen;
    }

    /** How much likelier each place is in a class than among strangers; the classes of one place lie together. */
    private double[][] odds() {
        var odds = new double[groups][];
        for (int g = 0; g < groups; g++) {
            double[] stranger = weights.table(Weights.STRANGER, g);
            odds[g] = new double[stranger.length * classes];
            for (int c = 0; c < classes; c++) {
                double[] likely = weights.table(c, g);
                for (int i = 0; i < stranger.length; i++) {
                    odds[g][i * classes + c] = likely[i] / stranger[i];
                }
            }
        }
        return odds;
    }

    /**
     * Tables of one class from what was seen of it (every {@code classes}-th number from {@code at} on): each comparison alone,
     * then how combinations differ from that.
     */
    private void learn(int clazz, double[][] all, int at, int classes) {
        boolean related = clazz == Weights.TWIN || clazz == Weights.SIBLING;
        if (related) {
            shareHousehold(clazz);
        }
        var seen = new double[groups][];
        var single = new double[plan.comparisons().size()][];
        for (int g = 0; g < groups; g++) {
            seen[g] = new double[weights.size(g)];
            for (int i = 0; i < seen[g].length; i++) {
                seen[g][i] = all[g][i * classes + at];
            }
            for (int k = 0; k < weights.members(g).length; k++) {
                int comparison = weights.members(g)[k];
                single[comparison] =
                        single(g, k, seen[g], FirstGuess.of(plan.comparisons().get(comparison), clazz));
            }
        }
        for (int g = 0; g < groups; g++) {
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
        for (int g = 0; g < groups; g++) {
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
