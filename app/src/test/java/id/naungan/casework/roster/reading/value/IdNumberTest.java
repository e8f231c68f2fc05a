package id.naungan.casework.roster.reading.value;

import static org.assertj.core.api.Assertions.assertThat;

import id.naungan.casework.roster.reading.value.IdNumber.Status;
import id.naungan.sheet.file.Cell;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdNumberTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            6402061208130004        | PRESENT
            6402 0612 0813 0004     | PRESENT
            640206.120813.0004      | PRESENT
            ="6402061208130004"     | PRESENT
            6402061208130004.0      | PRESENT
            6402061208130010.0      | DAMAGED
            6,40206E+15             | DAMAGED
            6.40206120813001E+15    | DAMAGED
            640206120813000         | INVALID
            64020612081300041       | INVALID
            1111111111111111        | INVALID
            640206I208130004        | INVALID
            -                       | ABSENT
            belum ada               | ABSENT
            Tidak punya             | ABSENT
            blm ada NIK             | ABSENT
            0                       | ABSENT
            masih proses            | IN_PROGRESS
            """)
    void text(String text, Status status) {
        assertThat(IdNumber.read(Cell.text(text)).status()).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({
        "6402061208130010, DAMAGED",
        "6.4020612081300099E+15, DAMAGED",
        "6.40206120813E+15, DAMAGED",
        "6402061208130004, PRESENT",
        "640206120813000, INVALID"
    })
    void number(String stored, Status status) {
        var cell = new Cell(Cell.Kind.NUMBER, stored, false);
        assertThat(IdNumber.read(cell).status()).isEqualTo(status);
    }

    @Test
    void the_digits_tell_birth_and_sex() {
        var nik = new NikDigits("6472084811140046");
        assertThat(nik.female()).isTrue();
        assertThat(nik.bornOn(LocalDate.of(2014, 11, 8))).isTrue();
        assertThat(nik.dateExists()).isTrue();
        assertThat(new NikDigits("6472083402140046").dateExists()).isFalse();
        assertThat(new NikDigits("6472080811140000").serialMissing()).isTrue();
    }
}
