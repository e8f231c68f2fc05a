package id.naungan.institution.intake.reading;

import static org.assertj.core.api.Assertions.assertThat;

import id.naungan.institution.intake.OfficeBook;
import id.naungan.institution.intake.reading.IntakeReading.Opened;
import id.naungan.sheet.XlsxBytes;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class RegisterReadingTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 29);

    @Test
    void anOfficesRegisterIsReadWithAllItsGroupsSumsAndSignatures() {
        var list = read("lks.xlsx", OfficeBook.of());
        assertThat(list.rows()).hasSize(135);
        assertThat(list.homes().stream()
                        .collect(Collectors.groupingBy(home -> home.named().kind(), Collectors.counting())))
                .isEqualTo(Map.of("ANAK", 120L, "LANJUT_USIA", 3L, "DISABILITAS", 9L, "NAPZA", 3L));
        assertThat(list.skipped().stream().map(HomeList.Skipped::messageKey).distinct())
                .containsExactlyInAnyOrder(
                        "intake.skipped.group_heading", "intake.skipped.repeated_header", "intake.skipped.footer");
        var second = list.homes().get(1);
        assertThat(second.named().head()).isEqualTo("H. Abdul 2");
        assertThat(second.placed().subdistrict()).isEqualTo("TELEN");
        assertThat(second.placed().phone()).isEqualTo("081234567002");
        assertThat(second.paper().since()).isEqualTo("2024-01-03");
        assertThat(second.paper().until()).isEqualTo("2025-05-12");
        assertThat(second.stated().residents()).isEqualTo(4);
        assertThat(second.stated().capacity()).isEqualTo(40);
        assertThat(second.stated().founded()).isEqualTo("1992");
        var third = list.homes().get(2);
        assertThat(third.placed().phone()).isEqualTo("0812-3456-7103");
        assertThat(third.paper().until()).isEqualTo("2029-01-04");
        assertThat(list.homes().get(3).paper().number()).isNull();
    }

    @Test
    void theHeadingsOfOtherOfficesMeanTheSame() {
        var list = read(
                "data.csv",
                csv(
                        "NO;NAMA YAYASAN;NAMA PANTI;JENIS PANTI;ALAMAT LENGKAP;KEL.;KEC.;KAB/KOTA;KETUA;TELP/HP;NO. AKTA NOTARIS;NO SK IZIN OPERASIONAL;TGL TERBIT;BERLAKU S/D;STATUS AKREDITASI;JML ANAK ASUH;DAYA TAMPUNG;TITIK KOORDINAT",
                        "1;Yayasan Kasih;Panti Asuhan Kasih;Anak;Jl. A;Lok Tuan;Bontang Utara;Kota Bontang;Ani;0548-21345;12 tgl 3-4-2001;503/12/2023;3/4/2023;3/4/2026;A;35;40;-0.1333, 117.5012"));
        var home = list.homes().getFirst();
        assertThat(home.named()).isEqualTo(new HomeRow.Named("Panti Asuhan Kasih", "ANAK", "YAYASAN", "Ani", null));
        assertThat(home.placed())
                .isEqualTo(new HomeRow.Placed(
                        "Jl. A",
                        "Lok Tuan",
                        "Bontang Utara",
                        null,
                        "Kota Bontang",
                        new BigDecimal("-0.133300"),
                        new BigDecimal("117.501200"),
                        "0548-21345",
                        null));
        assertThat(home.paper())
                .isEqualTo(new HomeRow.Paper(
                        "503/12/2023", LocalDate.of(2023, 4, 3), LocalDate.of(2026, 4, 3), false, false, null));
        assertThat(home.stated())
                .isEqualTo(new HomeRow.Stated(35, 40, "A", "12 tgl 3-4-2001", null, "Yayasan Kasih", null));
    }

    @Test
    void whatASpreadsheetOrAHurryDamagedIsNotTakenAndSaidSo() {
        var list = read(
                "rusak.xlsx",
                new XlsxBytes()
                        .sheet("Data")
                        .row(
                                "No",
                                "Nama LKS",
                                "Jenis",
                                "Kecamatan",
                                "No STP",
                                "Tgl STP",
                                "Masa Berlaku",
                                "HP",
                                "Jumlah Anak")
                        .row(
                                1,
                                "Panti Satu",
                                "Anak",
                                "Telen",
                                new XlsxBytes.Raw("<c r=\"REF\"><v>6.47201020304051E+15</v></c>"),
                                "31 Februari 2023",
                                "31/02/2027",
                                "8.12E+10",
                                "banyak")
                        .row(2, "Panti Dua", "Anak", "Telen", "460/1", "1-1-24", "s/d 31 Des 2027", 81234567890L, 12.5)
                        .row(
                                3,
                                new XlsxBytes.Formula("1+1", "Panti Tiga"),
                                "Anak",
                                "Telen",
                                "460/2",
                                45000,
                                "seumur hidup",
                                "0812 3456 7890",
                                "±45 org")
                        .row(4, "Panti Empat", "Anak", "Telen", "sedang proses", "", "", "-", "")
                        .row(5, "12345", "Anak", "Telen", "", "", "", "", "")
                        .bytes());
        var homes = list.homes();
        assertThat(homes).hasSize(4);
        assertThat(keys(homes.getFirst()))
                .containsExactlyInAnyOrder(
                        "number.damaged", "date.impossible", "date.impossible", "phone.unclear", "count.unclear");
        assertThat(homes.getFirst().paper()).isEqualTo(new HomeRow.Paper(null, null, null, false, false, null));
        assertThat(homes.get(1).paper().until()).isEqualTo("2027-12-31");
        assertThat(homes.get(1).placed().phone()).isEqualTo("081234567890");
        assertThat(keys(homes.get(2))).contains("formula");
        assertThat(homes.get(2).paper().endless()).isTrue();
        assertThat(homes.get(2).paper().since()).isEqualTo("2023-03-15");
        assertThat(homes.get(2).stated().residents()).isEqualTo(45);
        assertThat(homes.get(3).paper().inProcess()).isTrue();
        assertThat(list.rows().getLast()).isInstanceOf(ReadRow.Refused.class);
    }

    @Test
    void coordinatesAreReadInTheWaysPeopleCopyThem() {
        var samarinda = new Coordinates(new BigDecimal("-0.502100"), new BigDecimal("117.153600"));
        for (var text : List.of(
                "-0.5021, 117.1536",
                "117,1536 ; -0,5021",
                "0°30'07.56\"S 117°09'12.96\"E",
                "0° 30’ 07,56” LS, 117° 09’ 12,96” BT"))
            assertThat(Coordinates.of(text)).as(text).isEqualTo(samarinda);
        for (var text : List.of("-5021, 1171536", "51.5, 0.12", "belum diukur"))
            assertThat(Coordinates.of(text)).as(text).isNull();
    }

    @Test
    void fifteenThousandRowsAreRead() {
        var text = new StringBuilder("No,Nama LKS,Jenis,Kecamatan,Kab/Kota\n");
        for (int i = 1; i <= 15_000; i++)
            text.append(i).append(",Panti Asuhan Ke ").append(i).append(",Anak,Telen,Kutai Timur\n");
        assertThat(read("provinsi.csv", text.toString().getBytes(StandardCharsets.UTF_8))
                        .homes())
                .hasSize(15_000);
    }

    private static List<String> keys(HomeRow home) {
        return home.remarks().stream()
                .map(remark -> remark.hint().messageKey().replace("intake.remark.", ""))
                .toList();
    }

    private static byte[] csv(String... lines) {
        return String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
    }

    private static HomeList read(String name, byte[] bytes) {
        var opened = IntakeReading.open(name, bytes, List.of());
        assertThat(opened).isInstanceOf(Opened.Ready.class);
        var layout = ((Opened.Ready) opened).layout();
        assertThat(layout.mapping().problems()).isEmpty();
        return IntakeReading.read(layout, layout.mapping(), TODAY);
    }
}
