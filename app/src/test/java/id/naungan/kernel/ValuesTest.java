package id.naungan.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ValuesTest {

    @Test
    void aRegionKnowsItsLevelsAndParents() {
        var village = RegionCode.parse("6472011001");
        assertThat(village.value()).isEqualTo("64.72.01.1001");
        assertThat(village.level()).isEqualTo(RegionCode.Level.VILLAGE);
        assertThat(village.parent()).contains(new RegionCode("64.72.01"));
        assertThat(village.district()).isEqualTo(new RegionCode("64.72"));
        assertThat(village.province()).isEqualTo(new RegionCode("64"));
        assertThat(new RegionCode("64").parent()).isEmpty();
        assertThat(new RegionCode("64.72").contains(village)).isTrue();
        assertThat(new RegionCode("64.7".concat("1")).contains(village)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "6", "64.7", "64.72.1", "64.72.01.10", "64-72", "64.72.01.1001.1", "647", "64.72."})
    void aMalformedRegionIsRefused(String typed) {
        assertThatThrownBy(() -> RegionCode.parse(typed)).isInstanceOf(Malformed.class);
    }

    @Test
    void aPeriodHoldsItsFirstDayAndNotItsLast() {
        var may = new Period(LocalDate.of(2026, 5, 1), LocalDate.of(2026, 6, 1));
        assertThat(may.contains(LocalDate.of(2026, 5, 1))).isTrue();
        assertThat(may.contains(LocalDate.of(2026, 6, 1))).isFalse();
        assertThat(may.overlaps(Period.since(LocalDate.of(2026, 6, 1)))).isFalse();
        assertThat(may.overlaps(Period.since(LocalDate.of(2026, 5, 31)))).isTrue();
        assertThat(may.days(LocalDate.of(2030, 1, 1))).isEqualTo(31);
        assertThat(Period.since(LocalDate.of(2026, 5, 1)).days(LocalDate.of(2026, 5, 3)))
                .isEqualTo(2);
        assertThatThrownBy(() -> new Period(LocalDate.of(2026, 5, 2), LocalDate.of(2026, 5, 1)))
                .isInstanceOf(Malformed.class);
    }

    @Test
    void aNameIsKeptAsWrittenButTidied() {
        assertThat(new PersonName("  Siti   Nur'aini ").written()).isEqualTo("Siti Nur'aini");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "-", "123", "Siti\u0000", "Siti\nAminah", "Siti\u202E", "\u200B"})
    void aNameWithoutLettersOrWithControlCharactersIsRefused(String typed) {
        assertThatThrownBy(() -> new PersonName(typed)).isInstanceOf(Malformed.class);
    }

    @Test
    void birthsFitWhenWhatIsKnownOfThemMeets() {
        var exact = BirthDate.day(LocalDate.of(2015, 7, 3));
        assertThat(exact.fits(BirthDate.year(2015))).isTrue();
        assertThat(exact.fits(BirthDate.year(2016))).isFalse();
        assertThat(exact.fits(new BirthDate(LocalDate.of(2016, 3, 3), DatePrecision.ESTIMATED)))
                .isTrue();
        assertThat(exact.fits(new BirthDate(LocalDate.of(2015, 7, 20), DatePrecision.MONTH)))
                .isTrue();
        assertThat(exact.ageOn(LocalDate.of(2025, 7, 2))).isEqualTo(9);
    }
}
