package id.naungan.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 8, 17);

    @ParameterizedTest
    @CsvSource({
        "647201150100001, nik.length",
        "64720115O1100001, nik.digits",
        "6666666666666666, nik.allEqual",
        "6472011501100000, nik.serial",
        "6472013201100001, nik.date",
        "6472013002100001, nik.date",
        "6472017202100001, nik.date",
        "6.47201E+15, nik.damaged",
        "'6,47201E+15', nik.damaged",
        "1234567890123456, nik.date",
        "'', nik.length",
    })
    void aNikOfTheWrongFormIsRefusedWithItsReason(String typed, String key) {
        assertThatThrownBy(() -> Nik.parse(typed))
                .isInstanceOfSatisfying(
                        Malformed.class, e -> assertThat(e.messageKey()).isEqualTo(key));
    }

    @Test
    void aNikIsReadWithTheSeparatorsPeopleType() {
        assertThat(Nik.parse(" '6472.0155 0110-0001 ")).isEqualTo(new Nik("6472015501100001"));
    }

    @Test
    void aNikTellsRegionSexAndBirth() {
        var nik = new Nik("6472015501100001");
        assertThat(nik.sex()).isEqualTo(Sex.P);
        assertThat(nik.region().value()).isEqualTo("64.72.01");
        assertThat(nik.birthDate(TODAY)).isEqualTo("2010-01-15");
        assertThat(new Nik("6472011501450001").birthDate(TODAY)).isEqualTo("1945-01-15");
        assertThat(new Nik("6472012902000001").birthDate(TODAY)).isEqualTo("2000-02-29");
    }

    @Test
    void aContradictionWarnsAndNeverRefuses() {
        var nik = new Nik("6472015501100001");
        assertThat(nik.warnings(BirthDate.day(LocalDate.of(2010, 1, 15)), Sex.P, r -> true))
                .isEmpty();
        assertThat(nik.warnings(BirthDate.day(LocalDate.of(2010, 1, 16)), Sex.L, r -> false))
                .containsExactly(Nik.Warning.REGION_UNKNOWN, Nik.Warning.BIRTH_DATE_DIFFERS, Nik.Warning.SEX_DIFFERS);
    }

    @Test
    void onlyWhatIsKnownOfABirthIsCompared() {
        var nik = new Nik("6472015501100001");
        assertThat(nik.warnings(BirthDate.year(2010), null, r -> true)).isEmpty();
        assertThat(nik.warnings(new BirthDate(LocalDate.of(2003, 1, 1), DatePrecision.ESTIMATED), null, r -> true))
                .isEmpty();
        assertThat(nik.warnings(BirthDate.year(2011), null, r -> true)).containsExactly(Nik.Warning.BIRTH_DATE_DIFFERS);
        assertThat(nik.warnings(null, null, r -> true)).isEmpty();
    }

    @Test
    void aNumberIsNotPrintedInFull() {
        assertThat(new Nik("6472015501100001").toString()).doesNotContain("5501100001");
        assertThat(new Kk("6472015501100001").toString()).doesNotContain("5501100001");
    }

    @Test
    void aFamilyCardOfTomorrowWarns() {
        assertThat(new Kk("6472011808260001").warnings(TODAY, r -> true))
                .containsExactly(Kk.Warning.RECORDED_IN_FUTURE);
        assertThat(new Kk("6472011708260001").warnings(TODAY, r -> true)).isEmpty();
        assertThat(new Kk("6472014508260001").warnings(TODAY, r -> false))
                .containsExactly(Kk.Warning.REGION_UNKNOWN, Kk.Warning.DATE_IMPOSSIBLE);
    }

    @ParameterizedTest
    @CsvSource({
        "0812-3456-7890, +6281234567890",
        "62 812 3456 7890, +6281234567890",
        "+62 (0)812 3456 7890, +6281234567890",
        "0062 812 3456 7890, +6281234567890",
        "81234567890, +6281234567890",
        "0541-732123, +62541732123",
        "+65 6123 4567, +6561234567",
    })
    void aTelephoneNumberIsKeptInE164(String typed, String kept) {
        assertThat(PhoneNumber.parse(typed).value()).isEqualTo(kept);
    }

    @Test
    void aTelephoneNumberIsShownAsItIsDialled() {
        assertThat(PhoneNumber.parse("081234567890").display()).isEqualTo("0812-3456-7890");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0812", "0812345678901234", "tidak ada", "+62 1 234", "0812-3456-789o", "110"})
    void whatIsNoTelephoneNumberIsRefused(String typed) {
        assertThatThrownBy(() -> PhoneNumber.parse(typed)).isInstanceOf(Malformed.class);
    }
}
