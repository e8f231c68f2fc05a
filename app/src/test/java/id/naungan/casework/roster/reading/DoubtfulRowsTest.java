package id.naungan.casework.roster.reading;

import static id.naungan.casework.roster.reading.Reading.remarks;
import static org.assertj.core.api.Assertions.assertThat;

import id.naungan.casework.roster.reading.value.IdNumber.Status;
import id.naungan.sheet.XlsxBytes;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DoubtfulRowsTest {

    private static Reading rows(Object[]... rows) {
        var workbook = new XlsxBytes()
                .sheet("Anak")
                .row("No", "Nama", "NIK", "No KK", "L/P", "Tanggal Lahir", "Tgl Masuk", "Nama Orang Tua");
        for (var row : rows) {
            workbook.row(row);
        }
        return Reading.of(workbook);
    }

    private static Object[] row(Object... cells) {
        return cells;
    }

    @Test
    void a_row_without_a_name_or_with_a_number_for_a_name_is_refused_in_words() {
        var reading = rows(
                row(1, "Ali", "6402061208130004", "", "L", "12-8-2013", "", ""),
                row(2, "", "6402061208130005", "", "L", "12-8-2013", "", ""),
                row(3, 12345, "6402061208130006", "", "L", "12-8-2013", "", ""),
                row(
                        4,
                        new XlsxBytes.Raw("<c r=\"REF\" t=\"e\"><v>#REF!</v></c>"),
                        "6402061208130007",
                        "",
                        "L",
                        "",
                        "",
                        ""));
        assertThat(reading.children()).hasSize(1);
        assertThat(reading.roster().refused())
                .extracting(row -> row.messageKey())
                .containsExactly("roster.row.noName", "roster.row.nameIsNumber", "roster.row.noName");
    }

    @Test
    void the_nik_is_held_against_birth_date_sex_and_the_other_rows() {
        var reading = rows(
                row(1, "Ali", "6402061208130004", "", "P", "12-8-2013", "", ""),
                row(2, "Budi", "6402061208130004", "", "L", "13-8-2013", "", ""),
                row(3, "Cici", "6402064508130001", "", "P", "8-5-2013", "", ""));
        assertThat(remarks(reading.child(0))).containsExactly("nik.male", "nik.twice");
        assertThat(remarks(reading.child(1))).containsExactly("nik.birthDiffers", "nik.twice");
        assertThat(remarks(reading.child(2))).containsExactly("nik.dayAndMonth");
        assertThat(reading.child(2).birth().date()).isEqualTo(LocalDate.of(2013, 5, 8));
    }

    @Test
    void dates_that_cannot_be_are_not_taken() {
        var reading = rows(
                row(1, "Ali", "", "", "L", "12-8-2031", "1-1-2020", ""),
                row(2, "Budi", "", "", "L", "12-8-1813", "", ""),
                row(3, "Cici", "", "", "P", "12-8-2013", "1-1-2010", ""),
                row(4, "Dodi", "", "", "L", "entah", "tidak tahu", ""));
        assertThat(remarks(reading.child(0))).containsExactly("date.future");
        assertThat(remarks(reading.child(1))).containsExactly("date.tooOld");
        assertThat(remarks(reading.child(2))).containsExactly("admission.beforeBirth");
        assertThat(remarks(reading.child(3))).containsExactly("date.notADate", "date.notADate");
        assertThat(reading.child(3).birth().written()).isEqualTo("entah");
    }

    @Test
    void swapped_columns_of_nik_and_kk_are_noticed() {
        var reading = rows(
                row(1, "Ali", "6402061501100007", "6402061208130004", "L", "12-8-2013", "", ""),
                row(2, "Budi", "6402061501110008", "6402061308130004", "L", "13-8-2013", "", ""),
                row(3, "Cici", "6402061501120009", "6402065508130004", "P", "15-8-2013", "", ""));
        assertThat(reading.roster().notes())
                .extracting(note -> note.messageKey())
                .contains("roster.sheet.nikAndKkSwapped");
    }

    @Test
    void a_text_column_in_which_nearly_every_nik_ends_with_zero_was_rounded() {
        var rows = new Object[6][];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = row(
                    i + 1, "Anak " + (char) ('A' + i), "64020612081300" + (i + 1) + "0", "", "L", "12-8-2013", "", "");
        }
        var reading = rows(rows);
        assertThat(reading.children())
                .allSatisfy(row -> assertThat(row.identity().nik().status()).isEqualTo(Status.DAMAGED));
        assertThat(reading.roster().notes())
                .extracting(note -> note.messageKey())
                .contains("roster.sheet.nikRounded");
    }

    @Test
    void a_single_parent_name_that_could_be_either_is_kept_apart() {
        var reading = rows(
                row(1, "Ali", "", "", "L", "12-8-2013", "", "Kasim"),
                row(2, "Budi", "", "", "L", "12-8-2013", "", "Ibu Sari"));
        assertThat(reading.child(0).family().unassignedParent()).isEqualTo("Kasim");
        assertThat(reading.child(0).family().father().known()).isFalse();
        assertThat(remarks(reading.child(0))).containsExactly("parents.single");
        assertThat(reading.child(1).family().mother().name()).isEqualTo("Ibu Sari");
    }

    @Test
    void formulas_count_by_their_last_value_and_are_pointed_out() {
        var reading = rows(row(
                1,
                new XlsxBytes.Formula("UPPER(B9)", "ALI"),
                "6402061208130004",
                "",
                "L",
                new XlsxBytes.Formula("TODAY()", 41498),
                "",
                ""));
        assertThat(reading.child(0).identity().name()).isEqualTo("ALI");
        assertThat(reading.child(0).birth().date()).isEqualTo(LocalDate.of(2013, 8, 12));
        assertThat(remarks(reading.child(0))).containsExactly("formula", "formula");
    }
}
