package id.naungan.client.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NumbersTest {

    private static final String GOOD = "6472031204150001";

    @Test
    void aGoodNikStandsUnderItsStatus() {
        assertThat(Numbers.nikProblem(GOOD, "ADA")).isEmpty();
        assertThat(Numbers.nikProblem(GOOD, null)).isEmpty();
    }

    @Test
    void aMalformedNikIsKeptOnlyWhereTheStatusAdmitsIt() {
        assertThat(Numbers.nikProblem("64720312", "ADA")).contains("client.nik.length");
        assertThat(Numbers.nikProblem("64720312", "PROSES")).contains("client.nik.length");
        assertThat(Numbers.nikProblem("64720312", "TIDAK_VALID")).isEmpty();
        assertThat(Numbers.nikProblem("64720312", "GANDA")).isEmpty();
    }

    @Test
    void aMissingNikStopsNobodyButCannotBeThere() {
        assertThat(Numbers.nikProblem(null, "TIDAK_ADA")).isEmpty();
        assertThat(Numbers.nikProblem(null, "PROSES")).isEmpty();
        assertThat(Numbers.nikProblem(null, null)).isEmpty();
        assertThat(Numbers.nikProblem(null, "ADA")).contains("client.nik.missing");
    }

    @Test
    void aNikCannotBeWrittenAndDenied() {
        assertThat(Numbers.nikStatusProblem(GOOD, "TIDAK_ADA")).contains("client.nik.present");
        assertThat(Numbers.nikStatusProblem(null, "TIDAK_ADA")).isEmpty();
    }

    @Test
    void aKkFollowsTheSameRules() {
        assertThat(Numbers.kkProblem("123", null)).contains("client.kk.length");
        assertThat(Numbers.kkProblem("123", "TIDAK_VALID")).isEmpty();
        assertThat(Numbers.kkProblem("6472030101200001", null)).isEmpty();
    }

    @Test
    void whatPeopleTypeBetweenDigitsIsDroppedAndTheRestIsNotTouched() {
        assertThat(Numbers.tidy(" 6472-0312 0415.0001'")).isEqualTo(GOOD);
        assertThat(Numbers.tidy("6,47203E+15")).isEqualTo("6,47203E+15");
        assertThat(Numbers.tidy("  ")).isNull();
        assertThat(Numbers.nikProblem("6,47203E+15", "ADA")).contains("client.nik.damaged");
    }
}
