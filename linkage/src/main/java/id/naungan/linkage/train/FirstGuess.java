package id.naungan.linkage.train;

import id.naungan.linkage.compare.Measure;
import id.naungan.linkage.compare.Scale;
import id.naungan.linkage.model.Comparison;
import id.naungan.linkage.model.Weights;
import java.util.Arrays;

/** What levels are worth before a list was seen: where learning begins, and where it stays when the lists say nothing. */
final class FirstGuess {
    private static final double[] FIT_MATCH = {.7, .04, .06, .05, .01, .01, .08, .04, .01, .004, .004};
    private static final double[] FIT_TWIN = {.005, 1e-4, .005, .01, .02, .12, .01, .01, .005, .02, .45};
    private static final double[] FIT_SIBLING = {1e-4, 1e-4, 1e-4, .002, .002, .002, .01, .01, .005, .05, .45};
    private static final double[] FIT_STRANGER = {1, .3, .3, 1, .5, .5, 2, 2, 1, 6, 6};
    private static final double[] RARITY_BITS = {5.5, 10.5, 16, 22};
    private static final double[] RARITY_SHARE = {.1, .3, .3, .3};

    private FirstGuess() {}

    /** Likelihoods by level; level 0 (unknown) is left out. */
    static double[] of(Comparison c, int clazz) {
        boolean alike = clazz == Weights.MATCH || clazz < Weights.NEIGHBOUR && c.family();
        boolean near = clazz == Weights.NEIGHBOUR;
        return switch (c.measure()) {
            case NAME -> name(alike ? Weights.MATCH : clazz);
            case NIK ->
                switch (clazz) {
                    case Weights.MATCH -> by(.84, .03, .02, .05, .005, .005, .005, .01, .035);
                    case Weights.TWIN -> by(.02, .001, .005, .004, .18, .6, .02, .15, .01);
                    case Weights.SIBLING -> by(1e-4, 2e-3, 1e-4, 1e-4, 2e-3, 1e-3, 2e-3, .85, .13);
                    case Weights.NEIGHBOUR -> by(1e-7, 1e-7, 1e-7, 1e-6, 1e-5, 1e-4, 1e-4, .3, .7);
                    default -> by(1e-9, 1e-9, 1e-9, 1e-8, 1e-8, 1e-7, 1e-4, 3e-4, .999);
                };
            case KK -> alike ? by(.87, .03, .05, .05) : near ? by(1e-6, 1e-7, .3, .7) : by(1e-8, 1e-9, 3e-4, .999);
            case DATE ->
                switch (clazz) {
                    case Weights.MATCH -> by(.88, .9, .003, .01, .015, .02, .007, .012, .002, .005, .005, .01);
                    case Weights.TWIN -> by(.88, .9, .003, .01, .015, .02, .007, .012, 1e-6, 1e-6, 1e-6, 1e-7);
                    case Weights.SIBLING -> by(1e-5, 1e-5, 5e-4, .001, .003, .003, .002, .002, .001, .03, .03, .9);
                    default -> by(1.5e-4, 1.5e-4, 1e-5, 1e-4, 2e-3, 1.7e-3, 1.7e-3, 2e-4, 2e-3, .04, .03, .92);
                };
            case SEX -> clazz == Weights.MATCH ? by(.99, .01) : clazz == Weights.TWIN ? by(.8, .2) : by(.5, .5);
            case PLACE, TEXT ->
                alike
                        ? by(.2, .2, .2, .25, .05, .03, .02, .05)
                        : near
                                ? by(.2, .2, .1, .1, .02, .01, .01, .36)
                                : by(.01, .003, .001, 2e-4, 1e-3, 5e-3, .02, .96);
            case ADDRESS -> alike ? by(.55, .15, .08, .05, .02, .03, .12) : by(1e-6, 1e-4, 1e-6, .01, .005, .01, .97);
            case REGION ->
                alike
                        ? by(.82, .03, .03, .03, .04, .05)
                        : near ? by(.03, .02, .1, .83, .01, .01) : by(1e-5, 1e-5, 1e-4, .005, .07, .92);
            case EXACT -> alike ? by(.2, .2, .2, .3, .1) : by(.01, .003, .001, 2e-4, .98);
            case CLK -> clk(alike ? Weights.MATCH : clazz);
            case PHONE -> alike ? by(.8, .05, .15) : by(1e-7, 1e-6, .999);
            case NUMBER -> alike ? by(.9, .05, .03, .02) : by(.05, .05, .2, .7);
            default -> graded(c, alike);
        };
    }

    /** Freely configured ones: of one person mostly the same, of strangers the rarer the nearer. */
    private static double[] graded(Comparison c, boolean alike) {
        int bounds = c.scale().bounds().size();
        double[] same = switch (c.measure().grading()) {
            case COUNT -> new double[0];
            case GAP -> new double[] {alike ? .85 : .01};
            default -> alike ? new double[] {.2, .2, .2, .25} : new double[] {.01, .003, .001, 2e-4};
        };
        var levels = Arrays.copyOf(same, same.length + bounds + 1);
        for (int i = 0; i < bounds; i++) {
            boolean strictest = same.length == 0 && i == 0;
            levels[same.length + i] = alike ? strictest ? .85 : .1 / bounds : .04 * Math.pow(4, i - bounds);
        }
        levels[levels.length - 1] = alike ? .05 : .95;
        return by(levels);
    }

    private static double[] by(double... levels) {
        var guess = new double[levels.length + 1];
        System.arraycopy(levels, 0, guess, 1, levels.length);
        double sum = 0;
        for (double g : levels) {
            sum += g;
        }
        for (int i = 1; i < guess.length; i++) {
            guess[i] /= sum;
        }
        return guess;
    }

    private static double[] clk(int clazz) {
        return clazz == Weights.MATCH
                ? by(.1, .2, .2, .2, .08, .08, .05, .04, .05)
                : clazz >= Weights.NEIGHBOUR
                        ? by(.002, .001, 5e-4, 1e-4, 5e-4, .001, .003, .01, .98)
                        : by(.005, .003, .001, 5e-4, .01, .02, .05, .1, .8);
    }

    /** Names of twins are made alike on purpose; siblings share a word; strangers share what is common. */
    private static double[] name(int clazz) {
        int rarities = RARITY_BITS.length;
        var levels = new double[Measure.NAME.levels(Scale.FIXED) - 1];
        for (int fit = 0; fit < FIT_MATCH.length; fit++) {
            for (int r = 0; r < rarities; r++) {
                double chance = FIT_STRANGER[fit] * Math.pow(2, -RARITY_BITS[r]);
                levels[fit * rarities + r] = RARITY_SHARE[r]
                        * switch (clazz) {
                            case Weights.MATCH -> FIT_MATCH[fit];
                            case Weights.TWIN -> Math.max(FIT_TWIN[fit], chance);
                            case Weights.SIBLING -> Math.max(FIT_SIBLING[fit], 3 * chance);
                            default -> chance;
                        };
            }
        }
        levels[levels.length - 3] = clazz == Weights.MATCH ? .001 : .005;
        levels[levels.length - 2] = clazz == Weights.MATCH ? .006 : clazz >= Weights.NEIGHBOUR ? .15 : .05;
        levels[levels.length - 1] = clazz == Weights.MATCH ? .002 : clazz >= Weights.NEIGHBOUR ? .75 : .35;
        return by(levels);
    }
}
