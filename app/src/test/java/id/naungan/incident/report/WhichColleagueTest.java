package id.naungan.incident.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom of the staff a typed name means. */
class WhichColleagueTest {

    private static final List<Whom.Colleague> STAFF = List.of(
            new Whom.Colleague(new UUID(0, 1), "Nurhayati Kepala", "PENGELOLA"),
            new Whom.Colleague(new UUID(0, 2), "Dewi Lestari", "PENGASUH"),
            new Whom.Colleague(new UUID(0, 3), "Dewi Lestari", "PEKSOS"));

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "-, Nurhayati Kepala, 1",
                "PENGASUH, kepala nurhayati, 1",
                "TIDAK_TAHU, Bu Nurhayati Kepala, 1",
                "ANAK_LAIN, Nurhayati Kepala, -",
                "KELUARGA, Nurhayati Kepala, -",
                "ORANG_LUAR, Nurhayati Kepala, -",
                "PENGASUH, Dewi Lestari, -",
                "PENGASUH, Orang Lain, -",
                "PENGASUH, ..., -",
                "PENGASUH, -, -",
            })
    void isWhoeverAloneHasIt(String relation, String name, Integer which) {
        assertThat(WhichColleague.named(relation, name, STAFF)).isEqualTo(which == null ? null : new UUID(0, which));
    }
}
