package id.naungan.casework.roster.reading.value;

import static org.assertj.core.api.Assertions.assertThat;

import id.naungan.sheet.value.DatePrecision;
import id.naungan.sheet.value.DateRead;
import id.naungan.sheet.value.Dates;
import id.naungan.sheet.value.Hint;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {

    private static final Dates DATES = new Dates(LocalDate.of(2026, 11, 21), false);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12 Agustus 2013",
                "12 Agust 13",
                "12-08-2013",
                "12/8/13",
                "2013-08-12",
                "12.8.2013",
                "12 08 2013",
                "Senin, 12 Agustus 2013",
                "12-Agu-13",
                "12agustus2013",
                "tgl 12 Agustus 2013",
                "12 AGUSTUS 2013.",
                "12 Agustsu 2013",
                "12 Agusuts 2013",
                "August 12, 2013",
                "12082013",
                "2013-08-12 00:00:00",
                "2013-08-12T00:00:00",
                "12 – 8 – 2013",
                "12 Ags '13"
            })
    void the_twelfth_of_august_2013_in_many_hands(String text) {
        assertThat(date(text)).isEqualTo(LocalDate.of(2013, 8, 12));
    }

    @Test
    void months_in_old_short_and_mistyped_spelling() {
        assertThat(date("1 Nopember 2010")).isEqualTo(LocalDate.of(2010, 11, 1));
        assertThat(date("1 Pebruari 2010")).isEqualTo(LocalDate.of(2010, 2, 1));
        assertThat(date("1 Desmber 2010")).isEqualTo(LocalDate.of(2010, 12, 1));
        assertThat(date("1 Okotber 2010")).isEqualTo(LocalDate.of(2010, 10, 1));
        assertThat(date("1 Mei 2010")).isEqualTo(LocalDate.of(2010, 5, 1));
    }

    @Test
    void a_mistyped_month_is_pointed_out() {
        var found = (DateRead.Found) DATES.readText("1 Desmber 2010");
        assertThat(found.hints()).containsExactly(Hint.of("sheet.date.monthTypo", "desmber", "desember"));
    }

    @Test
    void a_short_year_belongs_to_the_latest_century_that_is_not_the_future() {
        assertThat(date("1-1-26")).isEqualTo(LocalDate.of(2026, 1, 1));
        assertThat(date("1-1-45")).isEqualTo(LocalDate.of(1945, 1, 1));
    }

    @Test
    void month_or_year_alone() {
        assertThat(((DateRead.Found) DATES.readText("Agustus 2013")).precision())
                .isEqualTo(DatePrecision.MONTH);
        assertThat(((DateRead.Found) DATES.readText("08/2013")).precision()).isEqualTo(DatePrecision.MONTH);
        assertThat(((DateRead.Found) DATES.readText("2013")).precision()).isEqualTo(DatePrecision.YEAR);
    }

    @Test
    void days_no_calendar_has() {
        for (var text : new String[] {"31 Februari 2013", "31-04-2013", "29-2-2013", "0-1-2013", "13/13/2013"}) {
            assertThat(DATES.readText(text)).isInstanceOf(DateRead.Impossible.class);
        }
    }

    @Test
    void month_first_only_when_nothing_else_is_possible() {
        assertThat(date("08/25/2013")).isEqualTo(LocalDate.of(2013, 8, 25));
        assertThat(date("08/05/2013")).isEqualTo(LocalDate.of(2013, 5, 8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "Samarinda", "RT 3", "081234567890", "12", "6402061208130004", "12 ekor 2013"})
    void what_is_no_date(String text) {
        assertThat(DATES.readText(text)).isInstanceOf(DateRead.NotADate.class);
    }

    @Test
    void place_and_date_in_one_cell() {
        assertThat(place("Banjarmasin, 12 Agustus 2013")).isEqualTo("Banjarmasin");
        assertThat(place("Banjarmasin/12-08-2013")).isEqualTo("Banjarmasin");
        assertThat(place("Tanah Laut, Kalsel, 12/8/13")).isEqualTo("Tanah Laut, Kalsel");
        assertThat(place("SP 3 Mekarsari, 12-08-2013")).isEqualTo("SP 3 Mekarsari");
        assertThat(place("Kotabaru,Agustus 2013")).isEqualTo("Kotabaru");
        assertThat(place("Samarinda tgl. 12-08-2013")).isEqualTo("Samarinda");
        assertThat(place("12 Agustus 2013, Bontang")).isEqualTo("Bontang");
        assertThat(place("Bontang")).isEqualTo("Bontang");
        assertThat(place("12-08-2013")).isNull();
        assertThat(place("Pulau Laut12-08-2013")).isEqualTo("Pulau Laut");
    }

    private static String place(String text) {
        return PlaceAndDate.split(text, DATES).place();
    }

    private static LocalDate date(String text) {
        assertThat(DATES.readText(text)).as(text).isInstanceOf(DateRead.Found.class);
        return ((DateRead.Found) DATES.readText(text)).date();
    }
}
