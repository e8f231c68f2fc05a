package id.naungan.casework.roster.reading;

import static id.naungan.casework.roster.reading.Reading.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import id.naungan.sheet.XlsxBytes;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HostileFilesTest {

    private static final String SHEET = "xl/worksheets/sheet1.xml";

    private static XlsxBytes roster() {
        return new XlsxBytes()
                .sheet("Anak")
                .row("No", "Nama", "NIK", "L/P")
                .row(1, "Ali", "6402061208130004", "L")
                .row(2, "Budi", "6402061308130004", "L");
    }

    @Test
    void a_zip_bomb_is_refused_while_it_swells() {
        var blanks = new byte[150 * 1024 * 1024];
        Arrays.fill(blanks, (byte) ' ');
        assertThat(refusal("a.xlsx", roster().part(SHEET, blanks).bytes())).isEqualTo("bomb");
        assertThat(refusal(
                        "a.xlsx", roster().part("xl/sharedStrings.xml", blanks).bytes()))
                .isEqualTo("bomb");
    }

    @Test
    void a_bomb_in_a_part_nobody_reads_is_refused_by_its_declared_size() {
        var zeros = new byte[110 * 1024 * 1024];
        assertThat(refusal(
                        "a.xlsx",
                        roster().part("xl/media/1.png", zeros)
                                .part("xl/media/2.png", zeros)
                                .bytes()))
                .isEqualTo("bomb");
    }

    @Test
    void a_thousand_entries_too_many_are_refused() {
        var workbook = roster();
        for (int i = 0; i < 3_000; i++) {
            workbook.part("xl/media/" + i, "x");
        }
        assertThat(refusal("a.xlsx", workbook.bytes())).isEqualTo("bomb");
    }

    @Test
    void one_long_shared_text_used_everywhere_is_refused() {
        var rows = new StringBuilder("<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>Nama</t></is></c></row>");
        for (int row = 2; row < 3_000; row++) {
            rows.append("<row r=\"").append(row).append("\"><c t=\"s\"><v>0</v></c></row>");
        }
        var strings = "<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><si><t>"
                + "x".repeat(30_000) + "</t></si></sst>";
        var bytes = roster().part(SHEET, XlsxBytes.sheetXml(rows.toString()))
                .part("xl/sharedStrings.xml", strings)
                .bytes();
        assertThat(refusal("a.xlsx", bytes)).isEqualTo("tooMuchText");
        var longer = strings.replace("<t>x", "<t>" + "y".repeat(40_000));
        assertThat(refusal(
                        "a.xlsx", roster().part("xl/sharedStrings.xml", longer).bytes()))
                .isEqualTo("tooMuchText");
    }

    @Test
    void document_types_and_entities_are_refused_unread() {
        var external = "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>"
                + XlsxBytes.sheetXml("<row><c><v>&e;</v></c></row>");
        assertThat(refusal("a.xlsx", roster().part(SHEET, external).bytes())).isEqualTo("doctype");
        var laughs =
                "<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;\">]><sst xmlns=\"x\"><si><t>&b;</t></si></sst>";
        assertThat(refusal(
                        "a.xlsx", roster().part("xl/sharedStrings.xml", laughs).bytes()))
                .isEqualTo("doctype");
        var wide = ("<?xml version=\"1.0\" encoding=\"UTF-16\"?>" + external).getBytes(StandardCharsets.UTF_16);
        assertThat(refusal("a.xlsx", roster().part(SHEET, wide).bytes())).isEqualTo("doctype");
    }

    @Test
    void macros_are_refused_by_name_and_by_content() {
        assertThat(refusal("a.xlsx", roster().part("xl/vbaProject.bin", "x").bytes()))
                .isEqualTo("macros");
        assertThat(refusal("a.xlsm", roster().bytes())).isEqualTo("macros");
        assertThat(refusal(
                        "a.xlsx",
                        roster().part("xl/macrosheets/sheet1.xml", "<x/>").bytes()))
                .isEqualTo("macros");
    }

    @Test
    void the_content_decides_what_a_file_is() {
        assertThat(refusal("a.xlsx", concat("MZ", new byte[200]))).isEqualTo("wrongType");
        assertThat(refusal("a.csv", concat("MZ", new byte[200]))).isEqualTo("wrongType");
        assertThat(refusal("a.xlsx", "%PDF-1.7".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("pdf");
        assertThat(refusal("a.xls", "<html><table><tr><td>Nama".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("html");
        assertThat(refusal("a.csv", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10}))
                .isEqualTo("image");
        assertThat(refusal("a.xls", ole(""))).isEqualTo("oldExcel");
        assertThat(refusal("a.xlsx", ole("EncryptedPackage"))).isEqualTo("encrypted");
        assertThat(refusal("a.xlsx", new byte[0])).isEqualTo("empty");
        assertThat(refusal("a.csv", "  \n\n".getBytes(StandardCharsets.UTF_8))).isEqualTo("empty");
        assertThat(refusal("a.xlsx", new byte[21 * 1024 * 1024])).isEqualTo("tooLarge");
        assertThat(refusal("a.xlsx", XlsxBytes.zip(Map.of("word/document.xml", new byte[3]))))
                .isEqualTo("wrongType");
        var ods = new LinkedHashMap<String, byte[]>();
        ods.put("mimetype", "application/vnd.oasis.opendocument.spreadsheet".getBytes(StandardCharsets.UTF_8));
        ods.put("content.xml", new byte[3]);
        assertThat(refusal("a.ods", XlsxBytes.zip(ods))).isEqualTo("openDocument");
    }

    @Test
    void broken_files_are_refused_not_thrown() {
        var whole = roster().bytes();
        assertThat(refusal("a.xlsx", Arrays.copyOf(whole, whole.length / 2))).isEqualTo("damaged");
        assertThat(refusal(
                        "a.xlsx",
                        roster().part(SHEET, "<worksheet><sheetData><row>").bytes()))
                .isEqualTo("damaged");
        assertThat(refusal(
                        "a.xlsx", roster().part("xl/workbook.xml", "nonsense").bytes()))
                .isEqualTo("damaged");
        var noString = XlsxBytes.sheetXml("<row><c t=\"s\"><v>99999</v></c></row>");
        assertThat(refusal("a.xlsx", roster().part(SHEET, noString).bytes())).isEqualTo("damaged");
    }

    @Test
    void an_address_far_outside_costs_no_memory() {
        for (var address : new String[] {"ZZZZZZ1", "A99999999999", "A0"}) {
            var xml = XlsxBytes.sheetXml("<row><c r=\"" + address + "\"><v>1</v></c></row>");
            assertThat(Reading.refusal("a.xlsx", roster().part(SHEET, xml).bytes()))
                    .isIn("damaged", "noHeader");
        }
        var wide = XlsxBytes.sheetXml("<row><c r=\"XFD1\"><v>1</v></c></row>");
        assertThat(refusal("a.xlsx", roster().part(SHEET, wide).bytes())).isEqualTo("tooManyColumns");
    }

    @Test
    void a_claimed_size_of_the_whole_sheet_means_nothing() {
        // XlsxBytes writes <dimension ref="A1:XFD1048576"/> into every sheet.
        assertThat(Reading.of(roster()).children()).hasSize(2);
    }

    @Test
    void numbers_that_would_fill_the_memory_are_only_text() {
        var workbook = roster().row(3, "Cici", new XlsxBytes.Raw("<c r=\"REF\"><v>1E999999999</v></c>"), "P");
        assertThat(Reading.of(workbook).child(2).identity().nik().digits()).isEqualTo("1E999999999");
    }

    @Test
    void more_rows_than_twenty_thousand_are_refused_but_blank_formatted_ones_do_not_count() {
        var text = new StringBuilder("Nama;L/P;Umur\n");
        text.append("Ali;L;10\n".repeat(20_001));
        assertThat(refusal("a.csv", text.toString().getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("tooManyRows");
        var blanks = new StringBuilder("<row><c t=\"inlineStr\"><is><t>Nama</t></is></c></row>");
        for (int row = 2; row < 40_000; row++) {
            blanks.append("<row><c s=\"0\"/></row>");
        }
        assertThat(refusal(
                        "a.xlsx",
                        roster().part(SHEET, XlsxBytes.sheetXml(blanks.toString()))
                                .bytes()))
                .isEqualTo("noHeader");
    }

    @Test
    void a_file_without_a_table_of_children_is_refused() {
        var letter = new XlsxBytes()
                .sheet("Surat")
                .row("Kepada Yth. Bapak Kepala Dinas")
                .row("Dengan hormat,")
                .row("Nama", "Ali");
        assertThat(refusal("a.xlsx", letter.bytes())).isEqualTo("noHeader");
    }

    private static byte[] concat(String head, byte[] tail) {
        var bytes = Arrays.copyOf(head.getBytes(StandardCharsets.ISO_8859_1), head.length() + tail.length);
        System.arraycopy(tail, 0, bytes, head.length(), tail.length);
        return bytes;
    }

    private static byte[] ole(String stream) {
        var bytes = new byte[2_048];
        var magic = new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
        System.arraycopy(magic, 0, bytes, 0, magic.length);
        var name = stream.getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(name, 0, bytes, 1_024, name.length);
        return bytes;
    }
}
