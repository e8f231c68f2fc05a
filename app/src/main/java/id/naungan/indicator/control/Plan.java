package id.naungan.indicator.control;

/**
 * How homes are compared with their past, as terms of the reference say.
 *
 * @param oneIn in so many home-weeks without any change one is marked, all measures together
 * @param weeks how many weeks before are compared with
 * @param least how many there must be
 * @param measures how many measures are watched: each gets its part of the chance of a false mark (Bonferroni)
 */
public record Plan(int oneIn, int weeks, int least, int measures) {

    double alpha() {
        return 1.0 / ((double) oneIn * Math.max(1, measures));
    }

    boolean enough(Past past) {
        return past.weeks() >= least;
    }

    Limits limits(Past past, double exposure) {
        return Limits.of(past, exposure, alpha());
    }

    /** Of a thousand homes, so many are marked in a week without any change. */
    public long inThousand() {
        return Math.max(1, Math.round(1000.0 / oneIn));
    }
}
