package id.naungan.casework.step.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import id.naungan.casework.step.assessment.Barthel.Continence;
import id.naungan.casework.step.assessment.Barthel.Help;
import id.naungan.casework.step.assessment.Barthel.SelfHelp;
import id.naungan.casework.step.assessment.Barthel.Transferring;
import id.naungan.casework.step.assessment.Barthel.Walking;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AssessmentRulesTest {

    @Test
    void theBarthelIndexRunsFromZeroToAHundred() {
        assertThat(new Barthel(
                                Help.MANDIRI,
                                SelfHelp.MANDIRI,
                                SelfHelp.MANDIRI,
                                Help.MANDIRI,
                                Continence.TERKENDALI,
                                Continence.TERKENDALI,
                                Help.MANDIRI,
                                Transferring.MANDIRI,
                                Walking.MANDIRI,
                                Help.MANDIRI)
                        .score())
                .isEqualTo(100);
        assertThat(new Barthel(
                                Help.TIDAK_MAMPU,
                                SelfHelp.DIBANTU,
                                SelfHelp.DIBANTU,
                                Help.TIDAK_MAMPU,
                                Continence.TIDAK_TERKENDALI,
                                Continence.TIDAK_TERKENDALI,
                                Help.TIDAK_MAMPU,
                                Transferring.TIDAK_MAMPU,
                                Walking.TIDAK_BERGERAK,
                                Help.TIDAK_MAMPU)
                        .score())
                .isZero();
    }

    /** Feeding with help 5, transfers with little help 10, wheelchair 5, bladder now and then 5, bowels 10, grooming 5; the rest none. */
    @Test
    void theBarthelIndexAddsThePublishedPoints() {
        assertThat(new Barthel(
                                Help.DIBANTU,
                                SelfHelp.DIBANTU,
                                SelfHelp.MANDIRI,
                                Help.TIDAK_MAMPU,
                                Continence.TERKENDALI,
                                Continence.KADANG,
                                Help.TIDAK_MAMPU,
                                Transferring.BANTUAN_KECIL,
                                Walking.KURSI_RODA,
                                Help.TIDAK_MAMPU)
                        .score())
                .isEqualTo(40);
    }

    @ParameterizedTest
    @CsvSource({"100,100", "95,60", "60,60", "55,45", "45,45", "40,25", "20,0", "0,0"})
    void theCategoryIsTheGreatestLimitReached(int score, int category) {
        assertThat(Barthel.category(score, List.of(0, 100, 25, 60, 45))).hasValue(category);
    }
}
