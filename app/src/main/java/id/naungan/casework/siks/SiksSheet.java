package id.naungan.casework.siks;

import id.naungan.casework.siks.SiksLines.Resident;
import id.naungan.kernel.SafeCell;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.springframework.stereotype.Component;

/** The file for SIKS-NG, written piece by piece: what is in memory does not grow with the number of residents. */
@Component
class SiksSheet {

    private static final int CHUNK = 500;

    private final SiksLines lines;

    SiksSheet(SiksLines lines) {
        this.lines = lines;
    }

    /** Where the pieces of a file go. */
    private interface Pieces {
        void put(List<SiksLine> piece) throws IOException;
    }

    /** Every cell is text, so that no spreadsheet rounds a number of sixteen digits. */
    void xlsx(List<Resident> residents, OutputStream out) throws IOException {
        try (var book = new Workbook(out, "Naungan", "1.0")) {
            var sheet = book.newWorksheet("SIKS-NG");
            var columns = SiksColumn.values();
            for (var column : columns) {
                sheet.inlineString(0, column.ordinal(), column.name());
                sheet.style(0, column.ordinal()).bold().set();
            }
            sheet.freezePane(0, 1);
            var row = new int[] {0};
            pieces(residents, piece -> {
                for (var line : piece) {
                    row[0]++;
                    for (var column : columns) {
                        var text = column.of(line);
                        if (!text.isEmpty()) sheet.inlineString(row[0], column.ordinal(), SafeCell.of(text));
                    }
                }
                sheet.flush();
            });
        }
    }

    void csv(List<Resident> residents, OutputStream out) throws IOException {
        // The mark at the beginning tells spreadsheets that it is UTF-8.
        var text = new OutputStreamWriter(out, StandardCharsets.UTF_8).append('\uFEFF');
        text.append(Stream.of(SiksColumn.values()).map(Enum::name).collect(Collectors.joining(",")))
                .append("\r\n");
        pieces(residents, piece -> {
            for (var line : piece) {
                text.append(Stream.of(SiksColumn.values())
                                .map(column ->
                                        '"' + SafeCell.of(column.of(line)).replace("\"", "\"\"") + '"')
                                .collect(Collectors.joining(",")))
                        .append("\r\n");
            }
            text.flush();
        });
        text.flush();
    }

    private void pieces(List<Resident> residents, Pieces pieces) throws IOException {
        for (int from = 0; from < residents.size(); from += CHUNK) {
            pieces.put(lines.lines(residents.subList(from, Math.min(residents.size(), from + CHUNK))));
        }
    }
}
