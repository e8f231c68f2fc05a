package id.naungan.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BirthDateTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "3 Maret 2015",
                "03-03-2015",
                "3/3/2015",
                "3 mar 2015",
                "03.03.2015",
                "2015-03-03",
                "3-Maret-2015",
                "3 Maret, 2015"
            })
    void aWholeDateIsReadHoweverItIsWritten(String typed) {
        assertThat(BirthDate.parse(typed)).isEqualTo(BirthDate.day(LocalDate.of(2015, 3, 3)));
    }

    @ParameterizedTest
    @CsvSource({
        "Maret 2015,MONTH",
        "03-2015,MONTH",
        "3/2015,MONTH",
        "2015,YEAR",
        "kira-kira 2015,ESTIMATED",
        "± 2015,ESTIMATED",
        "sekitar 2015,ESTIMATED",
        "2015?,ESTIMATED"
    })
    void lessThanADateIsKeptAsLessThanADate(String typed, DatePrecision precision) {
        var read = BirthDate.parse(typed);
        assertThat(read.precision()).isEqualTo(precision);
        assertThat(BirthDate.parse(read.toString())).isEqualTo(read);
    }

    @Test
    void whatIsNoDateIsRefusedWithItsKey() {
        assertThatThrownBy(() -> BirthDate.parse("31-02-2015")).hasMessage("birthDate.calendar");
        assertThatThrownBy(() -> BirthDate.parse("tahun lalu")).hasMessage("birthDate.form");
        assertThatThrownBy(() -> BirthDate.parse("1-1-15")).hasMessage("birthDate.form");
        assertThatThrownBy(() -> BirthDate.parse("1-1-1815")).hasMessage("birthDate.range");
    }
}
