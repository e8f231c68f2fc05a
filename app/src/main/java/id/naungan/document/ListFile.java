package id.naungan.document;

import id.naungan.document.DownloadPurpose.Format;
import id.naungan.kernel.SafeCell;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;

/** A list as a file that is taken away: headings first, numbers as numbers. */
public record ListFile(String name, String title, List<List<?>> lines) {

    public void send(Format format, HttpServletResponse response) throws IOException {
        var out = Downloads.open(response, format, name);
        switch (format) {
            case XLSX -> xlsx(out);
            case CSV -> csv(out);
        }
    }

    private void xlsx(OutputStream out) throws IOException {
        try (var book = new Workbook(out, "Naungan", "1.0")) {
            var sheet = book.newWorksheet(title.substring(0, Math.min(31, title.length())));
            for (int r = 0; r < lines.size(); r++) {
                var line = lines.get(r);
                for (int c = 0; c < line.size(); c++) {
                    if (line.get(c) instanceof Number number) sheet.value(r, c, number);
                    else sheet.value(r, c, SafeCell.of(String.valueOf(line.get(c))));
                    if (r == 0) sheet.style(0, c).bold().set();
                }
            }
            sheet.freezePane(0, 1);
        }
    }

    private void csv(OutputStream out) throws IOException {
        // The mark at the beginning tells spreadsheets that it is UTF-8.
        var text = new OutputStreamWriter(out, StandardCharsets.UTF_8).append('\uFEFF');
        for (var line : lines) {
            text.append(line.stream()
                            .map(cell -> '"' + SafeCell.of(cell.toString()).replace("\"", "\"\"") + '"')
                            .collect(Collectors.joining(",")))
                    .append("\r\n");
        }
        text.flush();
    }
}
