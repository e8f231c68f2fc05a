package id.naungan.linkage.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {
    private static int date(String written) {
        byte[] bytes = written.getBytes(StandardCharsets.UTF_8);
        return new DateReader().read(bytes, 0, bytes.length);
    }

    private static long digits(String written) {
        byte[] bytes = written.getBytes(StandardCharsets.UTF_8);
        return Digits.read(bytes, 0, bytes.length);
    }

    @ParameterizedTest
    @CsvSource({
        "2015-03-09,20150309",
        "09/03/2015,20150309",
        "9-3-15,20150309",
        "9 Maret 2015,20150309",
        "9 Agt 1998,19980809",
        "12/25/2015,20151225",
        "20150309,20150309",
        "09032015,20150309",
        "2015,20150000",
        "2015-13-40,0",
        "tidak tahu,0",
    })
    void datesAreReadAsPeopleWriteThem(String written, int date) {
        assertThat(date(written)).isEqualTo(date);
    }

    @Test
    void numbersNobodyHasAreUnknown() {
        assertThat(digits("0000000000000000")).isZero();
        assertThat(digits("1234567890123456")).isZero();
        assertThat(digits("3,20108E+15")).isZero();
        assertThat(digits("-")).isZero();
        assertThat(digits("3201084507150003")).isEqualTo(0x3201084507150003L);
    }

    @ParameterizedTest
    @CsvSource({
        "3201084507150003,3201084507150004,true",
        "3201084507150003,3201085407150003,true",
        "3201084507150003,320104507150003,true",
        "3201084507150003,320108450715000,true",
        "3518066611190027,351806661119007,true",
        "3518066611190027,351806661119009,false",
        "3201084507150003,3201085507160003,false",
        "3201084507150003,3201084570150030,false",
    })
    void aSlipIsOneDigitASwapOrAMissingOne(String one, String other, boolean slip) {
        assertThat(Digits.slip(digits(one), digits(other))).isEqualTo(slip);
        assertThat(Digits.slip(digits(other), digits(one))).isEqualTo(slip);
    }

    @Test
    void aNikTellsTheBirthDate() {
        assertThat(Digits.birth(digits("3201084507150003"))).isEqualTo(20150705);
        assertThat(Digits.birth(digits("3201080507980003"))).isEqualTo(19980705);
        assertThat(Digits.birth(digits("3201089907980003"))).isZero();
    }
}
