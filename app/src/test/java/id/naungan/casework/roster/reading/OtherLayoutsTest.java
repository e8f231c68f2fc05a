package id.naungan.casework.roster.reading;

import static id.naungan.casework.roster.reading.Reading.remarks;
import static id.naungan.casework.roster.reading.layout.RosterField.*;
import static org.assertj.core.api.Assertions.assertThat;

import id.naungan.casework.roster.reading.layout.RosterField;
import id.naungan.casework.roster.reading.value.Hardship;
import id.naungan.casework.roster.reading.value.IdNumber.Status;
import id.naungan.casework.roster.reading.value.OrphanStatus;
import id.naungan.casework.roster.reading.value.Parent;
import id.naungan.casework.roster.reading.value.Sex;
import id.naungan.sheet.XlsxBytes;
import id.naungan.sheet.layout.Confidence;
import id.naungan.sheet.value.DatePrecision;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class OtherLayoutsTest {

    @Test
    void a_header_in_row_seven_with_abbreviations_and_columns_in_another_order() {
        var reading = Reading.of(new XlsxBytes()
                .sheet("Data 2026")
                .row("PEMERINTAH KABUPATEN KUTAI KARTANEGARA")
                .row("DINAS SOSIAL")
                .row("DATA ANAK DALAM LKSA NURUL IMAN")
                .row("Nama LKSA", ": Nurul Iman")
                .row("Alamat", ": Jl. Mawar No. 3")
                .skip(1)
                .row(
                        "No.",
                        "Tmpt Lahir",
                        "Tgl. Lahir",
                        "Nama Anak Asuh",
                        "Jns Kel",
                        "No. Induk Kependudukan",
                        "No KK",
                        "Nama Ortu/Wali",
                        "Alamat",
                        "Ds/Kel",
                        "Kec.",
                        "Ket.")
                .row(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12)
                .row(
                        1,
                        "Tenggarong",
                        "12-08-2013",
                        "Ahmad Fauzi",
                        "Lk",
                        "6402 0612 0813 0004",
                        "6402061501100007",
                        "Alm. Hasan & Siti Aminah",
                        "Jl. Melati 3",
                        "Melayu",
                        "Tenggarong",
                        "")
                .row(
                        2,
                        "Samarinda, Kaltim",
                        "1 Pebruari 14",
                        "Nurul Huda",
                        "Pr",
                        "6402064102140002",
                        "6402061501100007",
                        "Ayah: Rahmat, Ibu: Wati (almh)",
                        "Jl. Melati 5",
                        "Melayu",
                        "Tenggarong",
                        "sakit asma")
                .row("", "", "", "Mengetahui,", "", "", "", "Tenggarong, 3 Mei 2026")
                .row("", "", "", "Kepala Panti")
                .row("", "", "", "H. Sulaiman, S.Pd"));
        assertThat(reading.fields())
                .containsExactly(
                        IGNORED,
                        BIRTH_PLACE,
                        BIRTH_DATE,
                        NAME,
                        SEX,
                        NIK,
                        KK,
                        PARENTS,
                        ADDRESS,
                        VILLAGE,
                        DISTRICT,
                        NOTE);
        assertThat(reading.children()).hasSize(2);
        var ahmad = reading.child(0);
        assertThat(ahmad.identity().nik().digits()).isEqualTo("6402061208130004");
        assertThat(ahmad.identity().kk().status()).isEqualTo(Status.PRESENT);
        assertThat(ahmad.family().father()).isEqualTo(new Parent("Hasan", true));
        assertThat(ahmad.origin().village()).isEqualTo("Melayu");
        var nurul = reading.child(1);
        assertThat(nurul.birth().date()).isEqualTo(LocalDate.of(2014, 2, 1));
        assertThat(nurul.birth().place()).isEqualTo("Samarinda, Kaltim");
        assertThat(nurul.family().mother()).isEqualTo(new Parent("Wati", true));
        assertThat(nurul.family().father()).isEqualTo(new Parent("Rahmat", false));
        assertThat(remarks(nurul)).containsExactly("date.century");
    }

    @Test
    void a_csv_with_semicolons_and_line_breaks_inside_quotes_in_windows_1252() {
        var reading = Reading.csv("""
                DAFTAR SANTRI;;;;
                Nama Lengkap;TTL;JK;Status;Keterangan
                "André Setiawan";"Banjarmasin/12-08-2013";L;Yatim;"baris satu
                baris dua"
                Siti;"Kotabaru, Agustus 2014";P;Yatim/Piatu;"=cmd|' /C calc'!A0"
                Umar;2015;L;Dhuafa;-
                """, Charset.forName("windows-1252"));
        assertThat(reading.fields()).containsExactly(NAME, BIRTH_PLACE_AND_DATE, SEX, ORPHAN_STATUS, NOTE);
        assertThat(reading.child(0).identity().name()).isEqualTo("André Setiawan");
        assertThat(reading.child(0).birth().place()).isEqualTo("Banjarmasin");
        assertThat(reading.child(0).stay().note()).contains("baris dua");
        assertThat(reading.child(1).birth().precision()).isEqualTo(DatePrecision.MONTH);
        assertThat(reading.child(1).family().orphanStatus()).isEqualTo(OrphanStatus.YATIM_PIATU);
        assertThat(reading.child(1).stay().note()).isEqualTo("=cmd|' /C calc'!A0");
        assertThat(reading.child(2).birth().precision()).isEqualTo(DatePrecision.YEAR);
        assertThat(reading.child(2).stay().note()).isNull();
    }

    @Test
    void tabs_commas_and_utf_16_are_read_alike() {
        var rows = "Nama\tTanggal Lahir\tL/P\nAisyah\t2013-08-12\tP\nBudi\t1/2/2012\tL\n";
        for (var text : List.of(rows, rows.replace('\t', ','), "sep=;\r\n" + rows.replace('\t', ';'))) {
            for (var charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16, StandardCharsets.UTF_16LE)) {
                var reading = Reading.csv(text, charset);
                assertThat(reading.children()).hasSize(2);
                assertThat(reading.child(1).birth().date()).isEqualTo(LocalDate.of(2012, 2, 1));
            }
        }
    }

    @Test
    void a_sheet_for_each_class_beside_instructions_hidden_and_staff_sheets() {
        var workbook = new XlsxBytes()
                .sheet("PETUNJUK")
                .row("Cara mengisi: tulis nama lengkap anak, NIK dan tanggal lahir.")
                .row("Jangan mengubah judul kolom.");
        for (var name : List.of("Kelas 1", "Kelas 2", "Kelas 3")) {
            workbook.sheet(name)
                    .row(
                            "No",
                            "Nama Siswa",
                            "NISN",
                            "Tempat Tanggal Lahir",
                            "Jenis Kelamin",
                            "Nama Ayah",
                            "Nama Ibu",
                            "Sekolah",
                            "Kelas")
                    .row(
                            1,
                            "Anak " + name.replace('1', 'A').replace('2', 'B').replace('3', 'C'),
                            12345678,
                            "Kutai, 3 Mei 2016",
                            "Laki-laki",
                            "Ali",
                            "Ani",
                            "SDN 003 Tenggarong",
                            "IV");
        }
        workbook.sheet("Pengurus")
                .row("No", "Nama", "Jabatan", "Tanggal Lahir", "L/P")
                .row(1, "Rahmat", "Ketua", LocalDate.of(1970, 1, 1), "L");
        workbook.sheet("arsip", "hidden")
                .row("No", "Nama", "L/P", "NIK")
                .row(1, "Tersembunyi", "L", "6402061208130004");
        workbook.sheet("kosong");
        var reading = Reading.of(workbook);
        assertThat(reading.children()).hasSize(3);
        assertThat(reading.child(0).schooling().school()).isEqualTo("SDN 003 Tenggarong");
        assertThat(reading.child(0).schooling().grade()).isEqualTo("IV");
        assertThat(reading.child(0).schooling().nisn()).isEqualTo("0012345678");
        assertThat(reading.roster().notes())
                .extracting(note -> note.sheet() + " " + note.messageKey())
                .contains(
                        "PETUNJUK roster.sheet.noTable",
                        "Pengurus roster.sheet.staff",
                        "arsip roster.sheet.hidden",
                        "kosong roster.sheet.empty");
        assertThat(reading.layout().mapping().remembered()).hasSize(2);
    }

    @Test
    void groups_inside_the_table_give_the_sex_and_headings_repeat() {
        var reading = Reading.of(new XlsxBytes()
                .sheet("Sheet1")
                .row("DAFTAR ANAK ASUH PUTRA DAN PUTRI")
                .row("No", "Nama", "Umur", "Alamat")
                .row("A. PUTRA")
                .row(1, "Ali", "10 th", "Jl. A")
                .row(2, "Badu", 11, "Jl. B")
                .row("", "Jumlah", "2 anak")
                .skip(1)
                .row("No", "Nama", "Umur", "Alamat")
                .row("B. PUTRI")
                .row(1, "Citra", "9 tahun", "Jl. C")
                .row(2)
                .row("Total", "", 3));
        assertThat(reading.children())
                .extracting(row -> row.identity().sex())
                .containsExactly(Sex.MALE, Sex.MALE, Sex.FEMALE);
        var ali = reading.child(0);
        assertThat(ali.birth().precision()).isEqualTo(DatePrecision.ESTIMATED);
        assertThat(ali.birth().date()).isEqualTo(LocalDate.of(2016, 1, 1));
        assertThat(remarks(ali)).containsExactlyInAnyOrder("age.estimated", "sex.shared");
        assertThat(reading.roster().skipped())
                .extracting(skipped -> skipped.messageKey().replace("roster.skipped.", ""))
                .containsExactly("group_heading", "footer", "repeated_header", "group_heading", "footer");
    }

    @Test
    void columns_without_any_heading_are_guessed_from_their_content() {
        var reading = Reading.of(new XlsxBytes()
                .sheet("Sheet1")
                .row(1, "Ahmad Fauzi", "L", "Samarinda, 12-08-2013", "6472061208130004", "Yatim", "Hasan / Aminah")
                .row(2, "Nurul Huda", "P", "Samarinda, 1 Februari 2014", "6472064102140002", "Dhuafa", "Rahmat / Wati")
                .row(3, "Bima Sakti", "L", "Bontang, 3 Mei 2012", "6474060305120001", "Piatu", "Joko / Sri"));
        assertThat(reading.fields())
                .containsExactly(IGNORED, NAME, SEX, BIRTH_PLACE_AND_DATE, NIK, ORPHAN_STATUS, PARENTS);
        assertThat(reading.children()).hasSize(3);
        assertThat(reading.roster().notes())
                .extracting(note -> note.messageKey())
                .contains("roster.sheet.headless");
        assertThat(reading.layout()
                        .mapping()
                        .sheets()
                        .getFirst()
                        .columns()
                        .get(1)
                        .confidence())
                .isEqualTo(Confidence.UNSURE);
    }

    @Test
    void ticks_for_sex_and_status_under_merged_wide_titles_in_three_rows() {
        var reading = Reading.of(new XlsxBytes()
                .sheet("REKAP ANAK")
                .row("REKAPITULASI DATA ANAK ASUH YAYASAN KASIH IBU TAHUN 2026")
                .merge("A1:K1")
                .row(
                        "NO",
                        "NAMA LENGKAP",
                        "JENIS KELAMIN",
                        "",
                        "TEMPAT / TANGGAL LAHIR",
                        "STATUS",
                        "",
                        "",
                        "ORANG TUA",
                        "",
                        "ALAMAT")
                .row("", "", "L", "P", "", "YATIM", "PIATU", "DHUAFA", "AYAH", "IBU", "")
                .merge("A2:A3")
                .merge("B2:B3")
                .merge("C2:D2")
                .merge("E2:E3")
                .merge("F2:H2")
                .merge("I2:J2")
                .merge("K2:K3")
                .row(1, "DEWI", "", "v", "Bontang, 31 Februari 2013", "x", "", "√", "-", "Murni", "Jl. Pelabuhan")
                .row(2, "EKO", "V", "", "Bontang, 5 Agustsu 2013", "1", "ya", "", "Alm. Tono", "Almh. Tini", "Jl. Laut")
                .row("", "JUMLAH", 1, 1, "", 2, 1, 1));
        assertThat(reading.fields())
                .containsExactly(
                        IGNORED,
                        NAME,
                        MALE_TICK,
                        FEMALE_TICK,
                        BIRTH_PLACE_AND_DATE,
                        YATIM_TICK,
                        PIATU_TICK,
                        DHUAFA_TICK,
                        FATHER,
                        MOTHER,
                        ADDRESS);
        var dewi = reading.child(0);
        assertThat(dewi.identity().sex()).isEqualTo(Sex.FEMALE);
        assertThat(dewi.birth().date()).isNull();
        assertThat(dewi.birth().place()).isEqualTo("Bontang");
        assertThat(dewi.birth().written()).contains("31 Februari 2013");
        assertThat(remarks(dewi)).containsExactly("date.impossible");
        assertThat(dewi.family().orphanStatus()).isEqualTo(OrphanStatus.YATIM);
        assertThat(dewi.family().hardships()).containsExactly(Hardship.DHUAFA);
        assertThat(dewi.family().father()).isEqualTo(Parent.UNKNOWN);
        var eko = reading.child(1);
        assertThat(eko.birth().date()).isEqualTo(LocalDate.of(2013, 8, 5));
        assertThat(eko.family().orphanStatus()).isEqualTo(OrphanStatus.YATIM_PIATU);
        assertThat(eko.family().mother()).isEqualTo(new Parent("Tini", true));
        assertThat(remarks(eko)).containsExactlyInAnyOrder("date.monthTypo", "status.bothTicks");
        assertThat(reading.children()).hasSize(2);
    }

    @Test
    void details_of_the_parents_and_of_the_school_are_not_the_childs() {
        var reading = Reading.of(new XlsxBytes()
                .sheet("Anak")
                .row(
                        "No Urut",
                        "Nama Lengkap Anak",
                        "Nama Panggilan",
                        "NIK Anak",
                        "Agama",
                        "AYAH",
                        "",
                        "",
                        "IBU",
                        "",
                        "Nama Wali",
                        "No HP Wali",
                        "Asal Sekolah",
                        "Alamat Sekolah",
                        "Tahun Masuk",
                        "Akta Kelahiran",
                        "BPJS",
                        "Jenis Disabilitas")
                .row("", "", "", "", "", "Nama", "NIK", "Pekerjaan", "Nama", "NIK")
                .merge("F1:H1")
                .merge("I1:J1")
                .row(
                        1,
                        "Fitri",
                        "Ipit",
                        "6402064102140002",
                        "Islam",
                        "Hamid",
                        "6402060102700001",
                        "Nelayan",
                        "Salma",
                        "6402064102750002",
                        "Paman Udin",
                        "081234567890",
                        "SDN 1",
                        "Jl. Sekolah",
                        2020,
                        "belum ada",
                        "0001234567890",
                        "Tidak")
                .row(
                        2,
                        "Gani",
                        "",
                        "6402061208130004",
                        "Islam",
                        "Idris",
                        "",
                        "Tani",
                        "Jumi",
                        "",
                        "",
                        "",
                        "SDN 2",
                        "Jl. Sekolah",
                        2021,
                        "6402-LT-01012015-0001",
                        "",
                        ""));
        assertThat(reading.fields())
                .containsExactly(
                        IGNORED,
                        NAME,
                        NICKNAME,
                        NIK,
                        RELIGION,
                        FATHER,
                        IGNORED,
                        IGNORED,
                        MOTHER,
                        IGNORED,
                        GUARDIAN,
                        PHONE,
                        SCHOOL,
                        IGNORED,
                        ADMISSION_DATE,
                        BIRTH_CERTIFICATE,
                        JKN,
                        DISABILITY);
        var fitri = reading.child(0);
        assertThat(fitri.family().guardian()).isEqualTo("Paman Udin");
        assertThat(fitri.stay().admitted()).isEqualTo(LocalDate.of(2020, 1, 1));
        assertThat(fitri.stay().precision()).isEqualTo(DatePrecision.YEAR);
        assertThat(fitri.papers().birthCertificate()).isEqualTo("belum ada");
    }

    @Test
    void every_kind_of_status_has_its_own_column_and_words_with_slips_are_understood() {
        var reading = Reading.csv("""
                NAMA ANAK;TGL LAHIR;JK;STATUS DALAM KELUARGA;ANAK YATIM;ANAK PIATU;ANAK YATIM PIATU;ANAK TERLANTAR;ANAK DHUAFA;Alamat Lengkap (Desa/Kec/Kab)
                Ali;12-08-2013;Laki2;Anak;√;;;;;Ds. A, Kec. B
                Beti;12-08-2013;Prempuan;Anak;;;;√;;Ds. A, Kec. B
                Cici;12-08-2013;Perempuan;Anak;;;√;;√;Ds. A, Kec. B
                """);
        assertThat(reading.fields())
                .containsExactly(
                        NAME,
                        BIRTH_DATE,
                        SEX,
                        IGNORED,
                        YATIM_TICK,
                        PIATU_TICK,
                        YATIM_PIATU_TICK,
                        TERLANTAR_TICK,
                        DHUAFA_TICK,
                        ADDRESS);
        assertThat(reading.child(1).identity().sex()).isEqualTo(Sex.FEMALE);
        assertThat(reading.child(1).family().hardships()).containsExactly(Hardship.TERLANTAR);
        assertThat(reading.child(2).family().orphanStatus()).isEqualTo(OrphanStatus.YATIM_PIATU);
    }

    @Test
    void a_second_table_with_other_columns_is_not_read_with_the_meanings_of_the_first() {
        var reading = Reading.of(new XlsxBytes()
                .sheet("Anak")
                .row("No", "Nama", "L/P", "Umur")
                .row(1, "Ali", "L", 10)
                .row("Jumlah", 1)
                .skip(2)
                .row("No", "Tempat Lahir", "Nama Ayah", "Nama Anak", "NIK")
                .row(1, "Kutai", "Hamid", "Budi", "6402061208130004"));
        assertThat(reading.children()).hasSize(1);
        assertThat(reading.roster().notes())
                .extracting(note -> note.messageKey())
                .containsExactly("roster.sheet.otherTable");
        assertThat(reading.roster().notes().getFirst().args()).containsExactly("6");
    }

    @Test
    void a_child_called_putri_is_no_heading_even_when_nothing_else_is_known() {
        var reading = Reading.csv("""
                Nama;Umur;Kelas
                Anak Putra;;
                Joko;10;4
                Putri Ayu;;
                Ketua Surya;9;3
                Kelas Putri;;
                Rini;8;2
                """);
        assertThat(reading.children())
                .extracting(row -> row.identity().name() + " " + row.identity().sex())
                .containsExactly("Joko MALE", "Putri Ayu MALE", "Ketua Surya MALE", "Rini FEMALE");
    }

    @Test
    void siblings_share_a_cell_merged_downwards() {
        var reading = Reading.of(new XlsxBytes()
                .sheet("Sheet1")
                .row("No", "Nama Anak", "L/P", "Tgl Lahir", "Orang Tua", "Alamat")
                .row(1, "Hadi", "L", LocalDate.of(2012, 1, 2), "Kasim / Lela", "Jl. Satu")
                .row(2, "Indah", "P", LocalDate.of(2014, 1, 2))
                .row(3, "Jaya", "L", LocalDate.of(2015, 1, 2), "Mamat / Nining", "Jl. Dua")
                .merge("E2:E3")
                .merge("F2:F3"));
        assertThat(reading.child(1).family().mother().name()).isEqualTo("Lela");
        assertThat(reading.child(1).origin().address()).isEqualTo("Jl. Satu");
        assertThat(reading.child(2).family().father().name()).isEqualTo("Mamat");
    }

    @Test
    void dates_counted_from_1904_and_numbers_without_a_date_style() {
        var reading = Reading.of(new XlsxBytes()
                .from1904()
                .sheet("Anak")
                .row("Nama", "Tanggal Lahir", "Kelamin")
                .row("Karim", LocalDate.of(2013, 8, 12), "L")
                .row("Lina", 40036, "P")
                .row("Mira", 12082013, "P"));
        assertThat(reading.children())
                .extracting(row -> row.birth().date())
                .containsOnly(LocalDate.of(2013, 8, 12))
                .hasSize(3);
    }

    @Test
    void a_remembered_layout_maps_next_years_file_and_the_user_may_overrule_the_guess() {
        var first = workbook("Data 2025");
        var mapping = first.layout().mapping().with("Data 2025", 2, RosterField.NICKNAME);
        assertThat(first.field("Data 2025", 2)).isEqualTo(IGNORED);
        var next =
                (RosterReading.Opened.Ready) RosterReading.open("2026.xlsx", bytes("Data 2026"), mapping.remembered());
        var column = next.layout().mapping().sheets().getFirst().columns().get(2);
        assertThat(column.field()).isEqualTo(RosterField.NICKNAME);
        assertThat(column.confidence()).isEqualTo(Confidence.CHOSEN);
        var roster = RosterReading.read(next.layout(), next.layout().mapping(), Reading.TODAY);
        assertThat(roster.children().getFirst().identity().nickname()).isEqualTo("Kode A");
    }

    private static Reading workbook(String sheet) {
        return Reading.of("x.xlsx", bytes(sheet));
    }

    private static byte[] bytes(String sheet) {
        return new XlsxBytes()
                .sheet(sheet)
                .row("No", "Nama Anak", "Kode", "L/P", "Tgl Lahir")
                .row(1, "Oki", "Kode A", "L", "1-2-2013")
                .row(2, "Putri Ayu", "Kode B", "P", "3-2-2013")
                .bytes();
    }
}
