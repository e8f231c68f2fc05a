package id.naungan.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Points and outlines, and days that end a term. */
class OutlineTest {

    /** A square of one degree with a hole in its middle. */
    private static final Outline RING = new Outline(List.of(
            new double[] {110, 0, 111, 0, 111, 1, 110, 1, 110, 0},
            new double[] {110.4, 0.4, 110.6, 0.4, 110.6, 0.6, 110.4, 0.6, 110.4, 0.4}));

    private final Boundaries boundaries = new Boundaries();

    @Test
    void aPointInsideIsInsideAndAPointInAHoleIsNot() {
        assertThat(RING.contains(0.2, 110.2)).isTrue();
        assertThat(RING.contains(0.5, 110.5)).isFalse();
        assertThat(RING.contains(0.2, 111.2)).isFalse();
        assertThat(RING.contains(-0.2, 110.2)).isFalse();
    }

    @Test
    void aPointNearTheEdgeMayBelongBecauseTheOutlineIsSimplified() {
        assertThat(RING.mayContain(0.5, 111.01, 0.02)).isTrue();
        assertThat(RING.mayContain(0.5, 111.05, 0.02)).isFalse();
        assertThat(RING.distance(0.5, 111.05)).isBetween(0.049, 0.051);
    }

    @Test
    void fiveHundredAndSevenRegenciesHaveAnOutlineAndSevenHaveNone() {
        assertThat(boundaries.of("64.72")).isPresent();
        assertThat(List.of("12.73", "12.76", "13.74", "13.75", "31.01", "33.71", "35.76"))
                .allSatisfy(code -> assertThat(boundaries.of(code)).isEmpty());
    }

    @Test
    void townsLieInTheirOwnRegency() {
        assertThat(boundaries.at(-0.4823, 117.1466)).hasValue("64.72"); // Samarinda
        assertThat(boundaries.at(-3.3390, 114.6010)).hasValue("63.71"); // Banjarmasin
        assertThat(boundaries.at(-0.4110, 116.9830)).hasValue("64.02"); // Tenggarong
        assertThat(boundaries.at(-5.0, 112.0)).isEmpty(); // the Java Sea
    }

    @Test
    void workingDaysLeaveOutWeekendsAndHolidays() {
        var friday = LocalDate.of(2026, 8, 14);
        assertThat(TermUnit.HARI_KERJA.after(friday, 3, Set.of())).isEqualTo(LocalDate.of(2026, 8, 19));
        assertThat(TermUnit.HARI_KERJA.after(friday, 3, Set.of(LocalDate.of(2026, 8, 17), LocalDate.of(2026, 8, 15))))
                .isEqualTo(LocalDate.of(2026, 8, 20));
        assertThat(TermUnit.HARI.after(friday, 60, Set.of())).isEqualTo(LocalDate.of(2026, 10, 13));
        assertThat(TermUnit.BULAN.after(LocalDate.of(2026, 8, 31), 6, Set.of())).isEqualTo(LocalDate.of(2027, 2, 28));
        assertThat(TermUnit.JAM.after(friday, 24, Set.of())).isEqualTo(friday.plusDays(1));
        assertThat(TermUnit.TAHUN.after(friday, 2, Set.of())).isEqualTo(LocalDate.of(2028, 8, 14));
    }
}
