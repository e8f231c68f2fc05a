package id.naungan.care.growth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.naungan.kernel.Sex;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Scores against what WHO itself published: its programs' sample surveys and their own checks. */
class GrowthTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

    private static Measurement measured(@Nullable String weight, @Nullable String height, Posture posture) {
        return new Measurement(
                DAY,
                weight == null ? null : new BigDecimal(weight),
                height == null ? null : new BigDecimal(height),
                posture,
                null,
                null);
    }

    /** Sample survey of WHO Anthro (igrowup): sex, age in days, kg, cm, lying or standing, and WHO's four scores. */
    @ParameterizedTest
    @CsvSource({
        "P, 683, 10.4, 84.8, l, -0.57, -0.07, -0.81, -0.79",
        "P, 653, 11.7, 83.5, l, 0.53, -0.19, 0.83, 0.90",
        "P, 234, 7.2, 67, l, -0.72, -0.55, -0.49, -0.56",
        "P, 518, 11, 80.6, l, 0.74, 0.32, 0.82, 0.78",
        "L, 1737, 21.8, 110.2, h, 1.48, 0.41, 1.76, 1.83",
        "L, 868, 12.9, 85.9, l, -0.08, -1.69, 1.16, 1.43",
        "P, 1616, 16.1, 106, h, -0.38, 0.07, -0.67, -0.67",
        "L, 566, 8.8, 75.9, l, -2.05, -2.54, -1.17, -0.67",
        "P, 96, 6.5, 59.3, l, 0.71, -0.42, 1.41, 1.29",
        "L, 294, 10.2, 70.3, l, 1.08, -1.12, 2.16, 2.26",
        "L, 1069, 14.4, 97.1, h, 0.12, 0.44, -0.15, -0.29",
        "P, 135, 6.2, 58.8, l, -0.56, -1.91, 1.16, 0.74",
        "P, 583, 13.4, 81.6, l, 1.94, -0.09, 2.68, 2.74",
        "L, 1805, 20.1, 107.1, l, 0.72, -0.69, 1.71, 1.70",
        "L, 269, 6.3, 64.8, l, -3.08, -3.11, -1.70, -1.71",
        "P, 792, 10, 83.2, l, -1.43, -1.49, -0.86, -0.75",
        "P, 1716, 27.5, 110.4, l, 2.85, 0.48, 4.05, 3.87",
        "P, 1304, 11.1, 90.4, h, -2.42, -2.24, -1.59, -1.39",
        "P, 0, 4.2, 51.9, l, 1.94, 1.48, 1.17, 1.68",
        "L, 748, 12.5, 60, h, 0.16, , , "
    })
    void youngChildrenHaveTheScoresOfTheWhoProgram(
            Sex sex,
            int days,
            String weight,
            String height,
            String how,
            double wfa,
            @Nullable Double hfa,
            @Nullable Double wfh,
            @Nullable Double bfa) {
        var growth = new Growth(sex, DAY.minusDays(days));
        var scores = growth.scores(measured(weight, height, how.equals("l") ? Posture.BERBARING : Posture.BERDIRI));
        assertThat(scores.get(Index.WEIGHT_FOR_AGE)).isCloseTo(wfa, within(0.02));
        if (hfa == null || wfh == null || bfa == null) return;
        assertThat(scores.get(Index.HEIGHT_FOR_AGE)).isCloseTo(hfa, within(0.02));
        assertThat(scores.get(Index.WEIGHT_FOR_HEIGHT)).isCloseTo(wfh, within(0.02));
        assertThat(scores.get(Index.BMI_FOR_AGE)).isCloseTo(bfa, within(0.02));
    }

    /** The checks of WHO AnthroPlus: ages 60.32 and 60.911701 months. */
    @ParameterizedTest
    @CsvSource({"1836, 18.7, 113.8, 0.21, 0.96, -0.58", "1854, 20.5, 113.6, 0.79, 0.85, 0.42"})
    void olderChildrenHaveTheScoresOfTheWhoProgram(
            int days, String weight, String height, double wfa, double hfa, double bfa) {
        var scores = new Growth(Sex.P, DAY.minusDays(days)).scores(measured(weight, height, Posture.BERDIRI));
        assertThat(scores.get(Index.WEIGHT_FOR_AGE)).isCloseTo(wfa, within(0.01));
        assertThat(scores.get(Index.HEIGHT_FOR_AGE)).isCloseTo(hfa, within(0.01));
        assertThat(scores.get(Index.BMI_FOR_AGE)).isCloseTo(bfa, within(0.01));
        assertThat(scores).doesNotContainKey(Index.WEIGHT_FOR_HEIGHT);
    }

    /** The checks of WHO Anthro: a boy of 987 days measured lying at 72.86 cm has -6.09; a girl of 24 months at 77.5 cm has -2.55. */
    @Test
    void aLengthIsReadAsAHeightFromTwoYearsOn() {
        assertThat(new Growth(Sex.L, DAY.minusDays(987))
                        .scores(measured(null, "72.86", Posture.BERBARING))
                        .get(Index.HEIGHT_FOR_AGE))
                .isCloseTo(-6.09, within(0.02));
        assertThat(new Growth(Sex.P, DAY.minusDays(731))
                        .scores(measured(null, "77.5", Posture.BERDIRI))
                        .get(Index.HEIGHT_FOR_AGE))
                .isCloseTo(-2.55, within(0.02));
    }

    /** Published columns of standard deviations, rounded as WHO prints them. */
    @ParameterizedTest
    @CsvSource({
        "WEIGHT_FOR_AGE, L, 12, 6.9, 7.7, 9.6, 12.0, 13.3",
        "WEIGHT_FOR_AGE, P, 60, 12.1, 13.7, 18.2, 24.9, 29.5",
        "HEIGHT_FOR_AGE, L, 48, 90.7, 94.9, 103.3, 111.7, 115.9",
        "HEIGHT_FOR_AGE, P, 18, 72.0, 74.9, 80.7, 86.5, 89.4",
        "BMI_FOR_AGE, L, 36, 12.4, 13.4, 15.6, 18.4, 20.0",
        "BMI_FOR_AGE, P, 6, 13.0, 14.1, 16.9, 20.3, 22.3"
    })
    void theCurvesAreThoseInPrint(Index index, Sex sex, int month, double a, double b, double c, double d, double e) {
        // Below five years both tables hold at sixty months; the printed one is the standard.
        var lms = Growth.ofAge(index, sex, month == 60 ? 59.9999 : month).orElseThrow();
        assertThat(new double[] {lms.at(-3), lms.at(-2), lms.at(0), lms.at(2), lms.at(3)})
                .containsExactly(new double[] {a, b, c, d, e}, within(0.051));
    }

    @Test
    void beyondThreeDeviationsWeightIsCountedOnInEqualSteps() {
        var lms = new Lms(-0.35, 10, 0.1);
        double step = lms.at(3) - lms.at(2);
        assertThat(lms.restricted(lms.at(3) + step)).isCloseTo(4, within(1e-9));
        assertThat(lms.restricted(lms.at(2.5))).isCloseTo(2.5, within(1e-9));
        assertThat(lms.restricted(lms.at(-3) - (lms.at(-2) - lms.at(-3)))).isCloseTo(-4, within(1e-9));
    }

    @Test
    void nobodyIsScoredBeforeBirthOrAfterNineteen() {
        assertThat(new Growth(Sex.L, DAY.plusDays(1)).scores(measured("3", "50", Posture.BERBARING)))
                .doesNotContainKeys(Index.WEIGHT_FOR_AGE, Index.HEIGHT_FOR_AGE, Index.BMI_FOR_AGE);
        assertThat(new Growth(Sex.L, DAY.minusYears(20)).scores(measured("60", "170", Posture.BERDIRI)))
                .isEmpty();
    }

    @Test
    void whatCanHardlyBeTrueIsFlaggedAsWhoFlagsIt() {
        assertThat(Index.HEIGHT_FOR_AGE.implausible(-6.09)).isTrue();
        assertThat(Index.HEIGHT_FOR_AGE.implausible(-5.9)).isFalse();
        assertThat(Index.BMI_FOR_AGE.implausible(5.1)).isTrue();
        assertThat(Index.WEIGHT_FOR_AGE.implausible(4.9)).isFalse();
    }
}
