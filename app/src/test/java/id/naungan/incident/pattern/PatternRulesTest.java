package id.naungan.incident.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PatternRulesTest {

    @ParameterizedTest
    @CsvSource({
        // code, today, from, last, code again, the one before
        "'', 2026-11-29, 2026-10-01, 2026-12-31, 2026-T4, 2026-T3",
        "'', 2026-01-01, 2026-01-01, 2026-03-31, 2026-T1, 2025-T4",
        "2026-T2, 2026-11-29, 2026-04-01, 2026-06-30, 2026-T2, 2026-T1",
        "2024-T1, 2026-11-29, 2024-01-01, 2024-03-31, 2024-T1, 2023-T4",
        "2024, 2026-11-29, 2024-01-01, 2024-12-31, 2024, 2023",
        "2026-T5, 2026-11-29, 2026-10-01, 2026-12-31, 2026-T4, 2026-T3",
        "kemarin, 2026-09-30, 2026-07-01, 2026-09-30, 2026-T3, 2026-T2"
    })
    void aPeriodIsAQuarterOrAYear(
            String code, LocalDate today, LocalDate from, LocalDate last, String named, String before) {
        var period = Period.of(code, today);
        assertThat(period.from()).isEqualTo(from);
        assertThat(period.last()).isEqualTo(last);
        assertThat(period.code()).isEqualTo(named);
        assertThat(period.before().code()).isEqualTo(before);
        assertThat(period.before().last().plusDays(1)).isEqualTo(from);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {"3, 19, -", "3, 20, 15.0", "0, 40, 0.0", "1, 30, 3.3", "2, 30, 6.7", "5, 0, -", "41, 40, 102.5"})
    void aRateNeedsTwentyResidents(long incidents, long residents, BigDecimal rate) {
        assertThat(Rate.per100(incidents, residents, 20)).isEqualTo(rate);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {"0, 0, -", "0, 3, 0", "1, 3, 33", "2, 3, 67", "3, 3, 100"})
    void aShareOfNothingIsNothing(long part, long whole, Long share) {
        assertThat(Rate.share(part, whole)).isEqualTo(share);
    }

    @Test
    void theHighestBarReachesTheTopAndNothingStandsOnTheFloor() {
        var bars = Bars.of(List.of(0L, 2L, 4L), List.of("1", "2", "3"), 1, 10);
        assertThat(bars.bars()).extracting(Bars.Bar::high).containsExactly("0.0", "17.0", "34.0");
        assertThat(bars.bars()).extracting(Bars.Bar::former).containsExactly(true, false, false);
        assertThat(Bars.of(List.of(0L, 0L), List.of("", ""), 0, 10).bars())
                .extracting(Bars.Bar::high)
                .containsExactly("0.0", "0.0");
    }
}
