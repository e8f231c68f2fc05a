package id.naungan.incident.board;

import static org.assertj.core.api.Assertions.assertThat;

import id.naungan.kernel.SafeCell;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BoardRulesTest {

    private static final Instant NOW = Instant.parse("2026-03-01T00:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "0, false, 1, MENIT",
        "59, false, 59, MENIT",
        "119, false, 119, MENIT",
        "120, false, 2, JAM",
        "2879, false, 47, JAM",
        "2880, false, 2, HARI",
        "-1, true, 1, MENIT",
        "-180, true, 3, JAM",
        "-5000, true, 3, HARI"
    })
    void timeLeftIsSaidInTheUnitPeopleUse(long minutes, boolean past, long amount, Remaining.Unit unit) {
        assertThat(Remaining.of(NOW, NOW.plus(Duration.ofMinutes(minutes))))
                .isEqualTo(new Remaining(past, amount, unit));
    }

    @ParameterizedTest
    @CsvSource({
        "'=1+1', '''=1+1'",
        "'+62', '''+62'",
        "'-3', '''-3'",
        "'@SUM(A1)', '''@SUM(A1)'",
        "'\t=1', '''\t=1'",
        "'Panti = Rumah', 'Panti = Rumah'",
        "'12', '12'"
    })
    void aCellNeverBecomesAFormula(String text, String cell) {
        assertThat(SafeCell.of(text)).isEqualTo(cell);
    }

    @ParameterizedTest
    @CsvSource({
        "INS-2026-000012, INS-2026-000012",
        "ins-2026-12, INS-2026-000012",
        "2026 12, INS-2026-000012",
        "12, 12",
        "apa saja, apa saja"
    })
    void aNumberIsUnderstoodAsPeopleTypeIt(String typed, String number) {
        var filter =
                new IncidentFilter(null, null, null, null, null, null, null, null, null, null, null, null, typed, null);
        assertThat(Asked.of(filter, NOW, ZoneId.of("Asia/Makassar")).json()).contains("\"number\":\"" + number + '"');
    }
}
