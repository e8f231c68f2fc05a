package id.naungan.institution.list;

import static org.assertj.core.api.Assertions.assertThat;

import id.naungan.institution.list.Tallies.Cell;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Counts beside the filters. */
class TalliesTest {

    private static final Tallies TALLIES = new Tallies(List.of(
            new Cell("ANAK", "TERDAFTAR", "64.72", false, 5),
            new Cell("ANAK", "BELUM_TERDAFTAR", "64.02", true, 2),
            new Cell("LANJUT_USIA", "TERDAFTAR", "64.72", true, 1),
            new Cell("ANAK", "TERDAFTAR", "63.71", false, 4)));

    @Test
    void aFilterCountsWhatItWouldShowBesideTheOthers() {
        var filter = filter("ANAK", "", "64", false);
        assertThat(TALLIES.total(filter)).isEqualTo(7);
        assertThat(TALLIES.kinds(filter)).containsEntry("ANAK", 7L).containsEntry("LANJUT_USIA", 1L);
        assertThat(TALLIES.statuses(filter)).containsEntry("TERDAFTAR", 5L).containsEntry("BELUM_TERDAFTAR", 2L);
        assertThat(TALLIES.provinces(filter)).containsEntry("64", 7L).containsEntry("63", 4L);
        assertThat(TALLIES.districts(filter, "64")).containsEntry("64.72", 5L).containsEntry("64.02", 2L);
        assertThat(TALLIES.overCapacity(filter)).isEqualTo(2);
    }

    @Test
    void overCapacityNarrowsTheOtherCountsToo() {
        var filter = filter("", "", "", true);
        assertThat(TALLIES.total(filter)).isEqualTo(3);
        assertThat(TALLIES.kinds(filter)).containsEntry("ANAK", 2L).containsEntry("LANJUT_USIA", 1L);
    }

    private static ListFilter filter(String kind, String status, String region, boolean over) {
        return new ListFilter("", kind, status, region, over, null);
    }
}
