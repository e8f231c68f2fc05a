package id.naungan.linkage.train;

import id.naungan.linkage.compare.Measure;
import id.naungan.linkage.model.Comparison;
import id.naungan.linkage.model.Weights;

/** What levels are worth before a list was seen: where learning begins, and where it stays when the lists say nothing. */
final class FirstGuess {
    private static final double[] FIT_MATCH = {.7, .04, .06, .06, .08, .04, .007, .006};
    private static final double[] FIT_STRANGER = {1, .3, .3, 1, 2, 2, 6, 6};
    private static final double[] RARITY_BITS = {5.5, 10.5, 16, 22};
    private static final double[] RARITY_SHARE = {.1, .3, .3, .3};

    private FirstGuess() {}

    /** Likelihoods by level; level 0 (unknown) is left out. */
    static double[] of(Comparison c, int clazz) {
        boolean alike = clazz == Weights.MATCH || clazz == Weights.FAMILY && c.family();
        double[] guess = switch (c.measure()) {
            case NAME -> name(alike, clazz == Weights.FAMILY && !c.family());
            case NIK ->
                clazz == Weights.MATCH
                        ? by(.84, .03, .02, .05, .005, .005, .005, .01, .035)
                        : clazz == Weights.FAMILY
                                ? by(1e-4, 2e-3, 1e-4, 1e-4, 2e-3, 1e-2, 2e-3, .85, .13)
                                : by(1e-9, 1e-9, 1e-9, 1e-8, 1e-8, 1e-7, 1e-4, 3e-4, .999);
            case KK -> alike ? by(.87, .03, .05, .05) : by(1e-8, 1e-9, 3e-4, .999);
            case DATE ->
                clazz == Weights.MATCH
                        ? by(.88, .9, .003, .01, .015, .02, .007, .012, .002, .005, .005, .01)
                        : clazz == Weights.FAMILY
                                ? by(.02, .02, .0005, .001, .003, .003, .002, .002, .001, .03, .03, .9)
                                : by(1.5e-4, 1.5e-4, 1e-5, 1e-4, 2e-3, 1.7e-3, 1.7e-3, 2e-4, 2e-3, .04, .03, .92);
            case SEX -> clazz == Weights.MATCH ? by(.99, .01) : by(.5, .5);
            case PLACE, TEXT ->
                alike ? by(.2, .2, .2, .25, .05, .03, .02, .05) : by(.01, .003, .001, 2e-4, 1e-3, 5e-3, .02, .96);
            case ADDRESS -> alike ? by(.55, .15, .08, .05, .02, .03, .12) : by(1e-6, 1e-4, 1e-6, .01, .005, .01, .97);
            case REGION -> alike ? by(.82, .03, .03, .03, .04, .05) : by(1e-5, 1e-5, 1e-4, .005, .07, .92);
            case PHONE -> alike ? by(.8, .05, .15) : by(1e-7, 1e-6, .999);
            case NUMBER -> alike ? by(.9, .05, .03, .02) : by(.05, .05, .2, .7);
        };
        return guess;
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

    private static double[] name(boolean alike, boolean sibling) {
        int rarities = RARITY_BITS.length;
        var levels = new double[Measure.NAME.levels() - 1];
        for (int fit = 0; fit < FIT_MATCH.length; fit++) {
            for (int r = 0; r < rarities; r++) {
                levels[fit * rarities + r] = alike || sibling && fit > 5
                        ? (sibling ? .25 : FIT_MATCH[fit]) * RARITY_SHARE[r]
                        : (sibling ? 3 : 1) * FIT_STRANGER[fit] * RARITY_SHARE[r] * Math.pow(2, -RARITY_BITS[r]);
            }
        }
        levels[levels.length - 2] = alike ? .001 : .005;
        levels[levels.length - 1] = alike ? .008 : sibling ? .4 : .9;
        return by(levels);
    }
}
