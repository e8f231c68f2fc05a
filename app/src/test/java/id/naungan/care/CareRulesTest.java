package id.naungan.care;

import static org.assertj.core.api.Assertions.assertThat;

import id.naungan.care.contact.ContactGap;
import id.naungan.care.contact.ContactGap.Level;
import id.naungan.care.growth.Bands;
import id.naungan.care.growth.Bands.Band;
import id.naungan.care.growth.Index;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pure rules of care. */
class CareRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

    @ParameterizedTest
    @CsvSource({"0, FINE", "29, FINE", "30, WARN", "89, WARN", "90, ESCALATE", "400, ESCALATE"})
    void withoutContactIsWarnedOfAtThirtyDaysAndPassedOnAtNinety(long days, Level level) {
        var gap = ContactGap.of(TODAY.minusDays(days), TODAY.minusYears(3), TODAY, 30, 90);
        assertThat(gap).isEqualTo(new ContactGap(days, level));
    }

    @Test
    void whoNeverHadContactIsCountedFromMovingIn() {
        assertThat(ContactGap.of(null, TODAY.minusDays(45), TODAY, 30, 90)).isEqualTo(new ContactGap(45, Level.WARN));
        assertThat(ContactGap.of(TODAY.minusYears(2), TODAY.minusDays(5), TODAY, 30, 90))
                .isEqualTo(new ContactGap(5, Level.FINE));
    }

    @Test
    void whoDoesNotLiveInAHomeIsNotCounted() {
        assertThat(ContactGap.of(null, null, TODAY, 30, 90)).isNull();
    }

    private static Band band(int from, int until, @Nullable String upto, boolean included, String code) {
        return new Band(
                Index.BMI_FOR_AGE, from, until, upto == null ? null : new BigDecimal(upto), included, code, "good");
    }

    @ParameterizedTest
    @CsvSource({
        "20, -3.01, GIZI_BURUK",
        "20, -3, GIZI_KURANG",
        "20, -2.01, GIZI_KURANG",
        "20, -2, GIZI_BAIK",
        "20, 1, GIZI_BAIK",
        "20, 1.01, BERISIKO",
        "70, 1.01, GIZI_LEBIH",
        "70, 2, GIZI_LEBIH",
        "70, 2.01, OBESITAS"
    })
    void aScoreOnTheEdgeBelongsToTheBandTheRegulationPutsItIn(double months, double z, String code) {
        var bands = List.of(
                band(0, 60, "-3", false, "GIZI_BURUK"),
                band(0, 60, "-2", false, "GIZI_KURANG"),
                band(0, 60, "1", true, "GIZI_BAIK"),
                band(0, 60, null, true, "BERISIKO"),
                band(60, 229, "1", true, "GIZI_BAIK"),
                band(60, 229, "2", true, "GIZI_LEBIH"),
                band(60, 229, null, true, "OBESITAS"));
        assertThat(Bands.of(bands, Index.BMI_FOR_AGE, months, z))
                .get()
                .extracting(Band::code)
                .isEqualTo(code);
    }
}
