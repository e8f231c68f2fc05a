package id.naungan.indicator.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The stated rate of false marks holds, and changes are found: seeded simulations. */
class LimitsTest {

    private static final int WEEKS = 26;
    private static final double ALPHA = 1.0 / 500;

    /** How many of so many homes are marked: 26 weeks at a mean, then a week at `now` times it. */
    private static double marked(long seed, int homes, DoubleUnaryOperator draw, double mean, double now, double alpha) {
        int marks = 0;
        for (int home = 0; home < homes; home++) {
            var past = Past.NONE;
            for (int week = 0; week < WEEKS; week++) {
                double exposure = 100 + 60.0 * ((home + week) % 5);
                past = past.plus(draw.applyAsDouble(mean * exposure / 220), exposure);
            }
            double x = draw.applyAsDouble(mean * now);
            if (!Limits.of(past, 220, alpha).usual(x)) marks++;
        }
        return (double) marks / homes;
    }

    private static double poisson(Random chance, double mean) {
        if (mean > 30) return Math.max(0, Math.round(mean + Math.sqrt(mean) * chance.nextGaussian()));
        double limit = Math.exp(-mean);
        double product = chance.nextDouble();
        int k = 0;
        while (product > limit) {
            product *= chance.nextDouble();
            k++;
        }
        return k;
    }

    /** Weeks whose own means go up and down, with twice the variance chance alone would give. */
    private static double restless(Random chance, double mean) {
        // Gamma of shape mean and scale 1, as a sum of exponentials and a remainder.
        double rate = 0;
        for (int i = 0; i < (int) mean; i++) rate -= Math.log(1 - chance.nextDouble());
        double rest = mean - (int) mean;
        if (rest > 0) rate += rest * -Math.log(1 - chance.nextDouble());
        return poisson(chance, rate);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.02, 0.2, 1, 4, 15, 120})
    void withoutAnyChangeAtMostOneHomeInFiveHundredIsMarked(double mean) {
        var chance = new Random(7);
        double rate = marked(7, 40_000, m -> poisson(chance, m), mean, 1, ALPHA);
        // Three standard errors of a share of 1 in 500 among 40,000.
        assertThat(rate).isLessThanOrEqualTo(ALPHA + 3 * Math.sqrt(ALPHA / 40_000));
    }

    @ParameterizedTest
    @ValueSource(doubles = {3, 10, 25})
    void alsoWhereWeeksGoUpAndDownByThemselves(double mean) {
        var chance = new Random(11);
        double rate = marked(11, 40_000, m -> restless(chance, m), mean, 1, ALPHA);
        assertThat(rate).isLessThanOrEqualTo(ALPHA + 3 * Math.sqrt(ALPHA / 40_000));
    }

    @Test
    void withoutTheSpreadRestlessWeeksWouldBeMarkedFarTooOften() {
        var chance = new Random(11);
        int marks = 0;
        for (int home = 0; home < 5_000; home++) {
            double count = 0;
            for (int week = 0; week < WEEKS; week++) count += restless(chance, 25);
            // The same sum, as if every week had been alike.
            var smooth = new Past(count, WEEKS, count * count / WEEKS, WEEKS);
            if (!Limits.of(smooth, 1, ALPHA).usual(restless(chance, 25))) marks++;
        }
        assertThat(marks / 5_000.0).isGreaterThan(5 * ALPHA);
    }

    @Test
    void allMeasuresTogetherKeepTheRate() {
        var plan = new Plan(500, WEEKS, 12, 6);
        var chance = new Random(3);
        double[] means = {0.1, 0.05, 0.5, 0.5, 2, 150};
        int homes = 20_000;
        int marked = 0;
        for (int home = 0; home < homes; home++) {
            boolean any = false;
            for (double mean : means) {
                var past = Past.NONE;
                for (int week = 0; week < WEEKS; week++) past = past.plus(poisson(chance, mean), 140);
                any |= !plan.limits(past, 140).usual(poisson(chance, mean));
            }
            if (any) marked++;
        }
        assertThat((double) marked / homes).isLessThanOrEqualTo(1.0 / 500 + 3 * Math.sqrt(1.0 / 500 / homes));
    }

    @Test
    void aChangeIsFound() {
        var chance = new Random(5);
        DoubleUnaryOperator draw = m -> poisson(chance, m);
        double alpha = new Plan(500, WEEKS, 12, 6).alpha();
        assertThat(marked(5, 2_000, draw, 150, 0.5, alpha)).as("half of the notes").isGreaterThan(0.95);
        assertThat(marked(5, 2_000, draw, 4, 5, alpha)).as("five times as many visits").isGreaterThan(0.8);
        assertThat(marked(5, 2_000, draw, 0.2, 40, alpha)).as("eight runaways where one a month was usual").isGreaterThan(0.8);
    }

    @Test
    void theLimitsAreThoseOfTheBinomial() {
        // 0 in 26 weeks: four or more of four fall into this week with a chance of 1/27⁴; three of three with 1/27³ = 0.00005.
        var quiet = new Past(0, 26, 0, 26);
        assertThat(Limits.of(quiet, 1, 2 * 0.00006).high()).isEqualTo(2);
        assertThat(Limits.of(quiet, 1, 2 * 0.00004).high()).isEqualTo(3);
        assertThat(Limits.of(quiet, 1, ALPHA).low()).isZero();
        // P(at least 3 of 5 at one half) = 1/2; P(at least 2 of 3 at 1/4) = 10/64.
        assertThat(Beta.of(0.5, 3, 3)).isCloseTo(0.5, within(1e-12));
        assertThat(Beta.of(0.25, 2, 2)).isCloseTo(10 / 64.0, within(1e-12));
        assertThat(Beta.of(0.01, 40, 2000)).isCloseTo(7.217284429e-5, within(1e-12));
    }
}
