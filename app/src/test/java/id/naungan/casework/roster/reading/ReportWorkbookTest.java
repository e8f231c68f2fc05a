package id.naungan.casework.roster.reading;

import static org.assertj.core.api.Assertions.assertThat;

import id.naungan.sheet.file.Cell;
import id.naungan.sheet.file.SheetFile;
import id.naungan.sheet.file.Workbook;
import id.naungan.sheet.layout.RowRef;
import id.naungan.sheet.report.ReportWorkbook;
import id.naungan.sheet.report.Verdict;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.junit.jupiter.api.Test;

class ReportWorkbookTest {

    @Test
    void the_report_is_the_users_own_sheet_with_result_and_reason_beside_it() throws IOException {
        var reading = Reading.sample("roster-2-al-ikhlas.xlsx");
        var bytes = report(reading, Map.of(new RowRef("PUTRI", 5), new Verdict("Ditolak", "=1+1 bukan alasan")));
        var again = (Workbook) SheetFile.open("laporan.xlsx", bytes);
        var putri = again.sheets().get(1);
        assertThat(putri.name()).isEqualTo("PUTRI");
        var header = putri.lines().get(1);
        assertThat(header.number()).isEqualTo(3);
        assertThat(header.at(14).text()).isEqualTo("Hasil");
        assertThat(header.at(15).text()).isEqualTo("Alasan");
        var first = putri.lines().get(3);
        assertThat(first.at(1).text()).isEqualTo("Miftahul Wanggai Syashatha");
        assertThat(first.at(2)).isEqualTo(Cell.text("6402026107080058"));
        assertThat(first.at(4).kind()).isEqualTo(Cell.Kind.DATE);
        assertThat(first.at(14).text()).isEqualTo("Ditolak");
        assertThat(first.at(15).text()).isEqualTo("=1+1 bukan alasan");
    }

    @Test
    void no_text_of_the_file_becomes_a_formula() throws IOException {
        var reading = Reading.csv(
                "Nama;L/P;Umur;Keterangan\n\"=HYPERLINK(\"\"http://x\"\")\";L;9;@SUM(A1)\nBudi;L;9;+62812\nCici;P;8;-\n");
        assertThat(reading.child(0).identity().name()).startsWith("=HYPERLINK");
        var xml = sheetXml(report(reading, Map.of())).replace("&apos;", "'");
        assertThat(xml)
                .doesNotContain("<f>")
                .contains("'=HYPERLINK")
                .contains("'@SUM(A1)")
                .contains("'+62812");
    }

    private static byte[] report(Reading reading, Map<RowRef, Verdict> verdicts) throws IOException {
        var out = new ByteArrayOutputStream();
        ReportWorkbook.write(out, reading.layout(), verdicts, new Verdict("Hasil", "Alasan"));
        return out.toByteArray();
    }

    private static String sheetXml(byte[] xlsx) throws IOException {
        var all = new StringBuilder();
        try (var zip = ZipFile.builder().setByteArray(xlsx).get()) {
            for (var entry : Collections.list(zip.getEntries())) {
                all.append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return all.toString();
    }
}
