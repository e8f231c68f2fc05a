package id.naungan.web.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingTest {

    record Code(String text) {
        Code {
            if (text.length() != 3) {
                throw new IllegalArgumentException("sample.code.length");
            }
        }
    }

    record Id(UUID value) {}

    record Parsed(int first, int second) {
        static Parsed parse(String text) {
            var parts = text.split("/");
            return new Parsed(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
        }
    }

    enum Answer {
        YES
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "31-01-2015",
                "31/01/2015",
                "31/1/2015",
                "31.1.2015",
                "31 1 2015",
                "2015-01-31",
                "2015/1/31",
                "31 Januari 2015",
                "31 januari 2015",
                "31 Djanuari 2015",
                "31-Jan-2015",
                "31 JAN 2015",
                "31 January 2015"
            })
    void aDateIsReadInEveryUsualWriting(String text) throws Unreadable {
        assertThat(Reading.read(LocalDate.class, text)).isEqualTo(LocalDate.of(2015, 1, 31));
    }

    @ParameterizedTest
    @CsvSource({"Pebruari,2", "Nopember,11", "Agustus,8", "Agt,8", "Mei,5", "Juni,6", "Juli,7", "Desember,12", "Okt,10"
    })
    void monthsAreKnownByTheirOlderAndShorterNames(String name, int month) throws Unreadable {
        assertThat(Reading.read(LocalDate.class, "3 " + name + " 2026")).isEqualTo(LocalDate.of(2026, month, 3));
    }

    @ParameterizedTest
    @CsvSource({
        "31-02-2015,form.error.date.calendar",
        "32-01-2015,form.error.date.calendar",
        "29-02-2023,form.error.date.calendar",
        "31-01-15,form.error.date.year",
        "31-01-20155,form.error.date.year",
        "31-01-0205,form.error.date.range",
        "kemarin,form.error.date.form",
        "31 Febtember 20x5,form.error.date.form",
        "3 Maret,form.error.date.form"
    })
    void aDateThatCannotBeReadSaysWhy(String text, String key) {
        refused(LocalDate.class, text, key);
    }

    @Test
    void numbersAreReadWithDotsBetweenThousandsAndACommaBeforeDecimals() throws Unreadable {
        assertThat(Reading.read(int.class, "1.234")).isEqualTo(1234);
        assertThat(Reading.read(Long.class, "12 345")).isEqualTo(12345L);
        assertThat(Reading.read(BigDecimal.class, "1.234,5")).isEqualTo(new BigDecimal("1234.5"));
        assertThat(Reading.read(BigDecimal.class, "12.5")).isEqualTo(new BigDecimal("12.5"));
        assertThat(Reading.read(BigDecimal.class, "-0,502261534567"))
                .as("as a telephone copies a coordinate")
                .isEqualTo(new BigDecimal("-0.502261534567"));
        refused(int.class, "dua", "form.error.number.whole");
        refused(int.class, "1,5", "form.error.number.whole");
        refused(int.class, "99999999999", "form.error.number.big");
        refused(BigDecimal.class, "1e9", "form.error.number.decimal");
    }

    @Test
    void timesAndMonthsAreReadToo() throws Unreadable {
        assertThat(Reading.read(LocalTime.class, "14.05")).isEqualTo(LocalTime.of(14, 5));
        assertThat(Reading.read(LocalTime.class, "8:30")).isEqualTo(LocalTime.of(8, 30));
        assertThat(Reading.read(YearMonth.class, "01-2015")).isEqualTo(YearMonth.of(2015, 1));
        assertThat(Reading.read(YearMonth.class, "Januari 2015")).isEqualTo(YearMonth.of(2015, 1));
        refused(LocalTime.class, "25.00", "form.error.time");
        refused(YearMonth.class, "13-2015", "form.error.date.calendar");
    }

    @Test
    void valueTypesReadThemselvesAndRefuseWithTheirOwnKey() throws Unreadable {
        assertThat(Reading.read(Code.class, "abc")).isEqualTo(new Code("abc"));
        assertThat(Reading.read(Parsed.class, "1/2")).isEqualTo(new Parsed(1, 2));
        var id = UUID.randomUUID();
        assertThat(Reading.read(Id.class, id.toString())).isEqualTo(new Id(id));
        refused(Code.class, "abcd", "sample.code.length");
        refused(Parsed.class, "x/2", "form.error.invalid");
        refused(Id.class, "7", "form.error.choice");
        refused(Answer.class, "NO", "form.error.choice");
    }

    @ParameterizedTest
    @ValueSource(classes = {Code.class, Id.class, Parsed.class})
    void oneTextMakesAValueType(Class<?> type) {
        assertThat(Reading.isValue(type)).isTrue();
    }

    @Test
    void whatIsWrittenCanBeReadAgain() throws Unreadable {
        for (var value : new Object[] {
            LocalDate.of(2015, 1, 31),
            LocalTime.of(8, 5),
            YearMonth.of(2015, 1),
            new BigDecimal("1234.5"),
            1234,
            new Code("abc"),
            Answer.YES
        }) {
            assertThat(Reading.read(value.getClass(), Reading.write(value))).isEqualTo(value);
        }
    }

    private static void refused(Class<?> type, String text, String key) {
        assertThatThrownBy(() -> Reading.read(type, text))
                .isInstanceOf(Unreadable.class)
                .hasMessage(key);
    }
}
