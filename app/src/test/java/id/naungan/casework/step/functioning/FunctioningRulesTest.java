package id.naungan.casework.step.functioning;

import static org.assertj.core.api.Assertions.assertThat;

import id.naungan.casework.step.Aspect;
import id.naungan.casework.step.ending.CareResult;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FunctioningRulesTest {

    private static final Limits LIMITS = new Limits(3, 4, 4, 3, 14);

    /** Scores in the order of the aspects, such as 33212. */
    private static Map<Aspect, Integer> scores(String digits) {
        var scores = new EnumMap<Aspect, Integer>(Aspect.class);
        for (var aspect : Aspect.values()) scores.put(aspect, digits.charAt(aspect.ordinal()) - '0');
        return scores;
    }

    @ParameterizedTest
    @CsvSource({
        "55555, PERAN_SOSIAL",
        "44444, PERAN_SOSIAL",
        "44434, PRODUKTIF",
        "33313, PRODUKTIF",
        "33312, LATIH",
        "55551, LATIH",
        "23315, RELASI_SOSIAL",
        "52355, RELASI_SOSIAL",
        "13255, REALISASI_DIRI",
        "52255, PERAWATAN",
        "11111, PERAWATAN"
    })
    void theGroupFollowsFromTheFiveAspects(String scores, FunctioningGroup group) {
        assertThat(FunctioningGroup.of(scores(scores), LIMITS)).isEqualTo(group);
    }

    @Test
    void stricterLimitsMoveTheGroup() {
        assertThat(FunctioningGroup.of(scores("33333"), new Limits(4, 5, 4, 3, 14)))
                .isEqualTo(FunctioningGroup.PERAWATAN);
    }

    @ParameterizedTest
    @CsvSource({"1,5,5,5, 4, false", "5,1,1,1, 20, true", "3,3,3,3, 12, false", "4,2,3,3, 14, true"})
    void complexityMakesACaseHardAndPotentialOpportunityAndProspectsMakeItEasier(
            int complexity, int potential, int opportunity, int prospects, int sum, boolean hard) {
        var difficulty = new Difficulty(complexity, potential, opportunity, prospects);
        assertThat(difficulty.sum()).isEqualTo(sum);
        assertThat(difficulty.hard(LIMITS)).isEqualTo(hard);
    }

    @Test
    void lessIsExpectedOfAHardCaseAndNeverMoreThanFive() {
        assertThat(new Difficulty(1, 5, 5, 5).expected(scores("12345"), LIMITS)).isEqualTo(scores("34555"));
        assertThat(new Difficulty(5, 1, 1, 1).expected(scores("12345"), LIMITS)).isEqualTo(scores("23455"));
    }

    @ParameterizedTest
    @CsvSource({
        // before, expected, at the end, hard
        "22222, 44444, 44444, false, BERHASIL",
        "22222, 44444, 55555, false, BERHASIL",
        "22222, 44444, 44443, false, BERHASIL",
        "22222, 44444, 44433, false, KURANG_BERHASIL",
        "22222, 44444, 44442, false, KURANG_BERHASIL",
        "22222, 44444, 44442, true,  BERHASIL",
        "22222, 44444, 44222, false, GAGAL",
        "22222, 44444, 44222, true,  KURANG_BERHASIL",
        "22222, 44444, 11111, true,  GAGAL",
    })
    void theOutcomeIsMeasuredAgainstWhatWasExpected(
            String before, String expected, String end, boolean hard, CareResult result) {
        assertThat(Outcome.of(scores(before), scores(expected), scores(end), hard, LIMITS))
                .map(Outcome::result)
                .hasValue(result);
    }

    @Test
    void withoutAScoreAtTheEndNothingIsMeasured() {
        assertThat(Outcome.of(scores("22222"), scores("44444"), Map.of(), false, LIMITS))
                .isEmpty();
    }
}
