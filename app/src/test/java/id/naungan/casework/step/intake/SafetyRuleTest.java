package id.naungan.casework.step.intake;

import static org.assertj.core.api.Assertions.assertThat;

import id.naungan.casework.step.RiskLevel;
import id.naungan.kernel.Answer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SafetyRuleTest {

    @ParameterizedTest
    @CsvSource({
        // offender can come near, somebody protects, cannot protect self, self-harm
        "TIDAK, YA, TIDAK, TIDAK, RENDAH",
        "TIDAK, YA, YA, TIDAK, RENDAH",
        "YA, YA, TIDAK, TIDAK, SEDANG",
        "TIDAK, TIDAK, TIDAK, TIDAK, SEDANG",
        "TIDAK_DIKETAHUI, YA, YA, TIDAK, SEDANG",
        "TIDAK, YA, TIDAK, TIDAK_DIKETAHUI, SEDANG",
        "TIDAK_DIKETAHUI, TIDAK_DIKETAHUI, TIDAK_DIKETAHUI, TIDAK_DIKETAHUI, SEDANG",
        "YA, TIDAK, TIDAK, TIDAK, TINGGI",
        "YA, TIDAK_DIKETAHUI, TIDAK, TIDAK, TINGGI",
        "TIDAK, TIDAK, YA, TIDAK, TINGGI",
        "TIDAK, YA, TIDAK, YA, TINGGI"
    })
    void theRiskToSafetyFollowsFromFourAnswersAndNotKnowingIsNeverSafe(
            Answer offender, Answer protector, Answer dependent, Answer selfHarm, RiskLevel level) {
        assertThat(SafetyRule.level(offender, protector, dependent, selfHarm)).isEqualTo(level);
    }
}
