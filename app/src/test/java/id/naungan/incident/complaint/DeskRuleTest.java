package id.naungan.incident.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import id.naungan.incident.domain.Level;
import id.naungan.incident.domain.Severity;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which offices a complaint goes to; never a home, never the office of an accused officer. */
class DeskRuleTest {

    @ParameterizedTest(name = "{0} in {1}, {2}: {3} up to {4}")
    @CsvSource({
        "PENGASUH, 64.72, SEDANG, KAB, KAB",
        "PENGURUS, 64.72, SEDANG, KAB, KAB",
        "PENGASUH, 64.72, DARURAT, KAB, PROV",
        "PENGASUH, 64.72, BERAT, KAB, PROV",
        "PETUGAS_DINSOS, 64.72, SEDANG, PROV, PROV",
        "PETUGAS_DINSOS, 64.72, DARURAT, PROV, PROV",
        "PENGASUH, 64, RINGAN, PROV, PROV",
        "PENGASUH, , RINGAN, KEMENSOS, KEMENSOS",
        "PETUGAS_DINSOS, , DARURAT, KEMENSOS, KEMENSOS",
    })
    void goesTo(String accused, String region, Severity severity, Level first, Level upTo) {
        assertThat(Desk.of(List.of("TIDAK_TAHU", accused), region, severity)).isEqualTo(new Desk(first, upTo));
    }

    @ParameterizedTest
    @CsvSource({"KAB, PROV", "PROV, KEMENSOS", "KEMENSOS, "})
    void climbsTo(Level from, Level to) {
        assertThat(Desk.above(from)).isEqualTo(to);
    }
}
