package id.naungan.staff.desk;

import id.naungan.institution.InstitutionWords;
import id.naungan.kernel.SafeCell;
import id.naungan.staff.desk.StaffDesk.Line;
import id.naungan.staff.domain.PaperKind;
import id.naungan.web.Messages;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.springframework.stereotype.Component;

/** The list of staff as a workbook or as CSV: the lines of the screen in its order. */
@Component
class StaffSheet {

    private static final List<String> COLUMNS = List.of(
            "staff.work.name",
            "staff.work.post",
            "staff.desk.home",
            "staff.desk.region",
            "staff.work.since",
            "staff.desk.lacking",
            "staff.desk.until",
            "staff.desk.held");

    private final InstitutionWords words;
    private final Messages messages;

    StaffSheet(InstitutionWords words, Messages messages) {
        this.words = words;
        this.messages = messages;
    }

    void xlsx(List<Line> lines, Locale locale, OutputStream out) throws IOException {
        try (var book = new Workbook(out, "Naungan", null)) {
            var sheet = book.newWorksheet(messages.get(locale, "staff.desk"));
            for (int c = 0; c < COLUMNS.size(); c++) {
                sheet.value(0, c, messages.get(locale, COLUMNS.get(c)));
                sheet.style(0, c).bold().set();
            }
            for (int r = 0; r < lines.size(); r++) {
                var cells = cells(lines.get(r), locale);
                for (int c = 0; c < cells.size(); c++) sheet.value(r + 1, c, SafeCell.of(cells.get(c)));
            }
        }
    }

    void csv(List<Line> lines, Locale locale, OutputStream out) throws IOException {
        try (var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8)) {
            writer.write('\ufeff');
            write(writer, COLUMNS.stream().map(key -> messages.get(locale, key)).toList());
            for (var line : lines) write(writer, cells(line, locale));
        }
    }

    private static void write(OutputStreamWriter writer, List<String> cells) throws IOException {
        writer.write(cells.stream()
                .map(cell -> '"' + SafeCell.of(cell).replace("\"", "\"\"") + '"')
                .collect(Collectors.joining(",")));
        writer.write("\r\n");
    }

    private List<String> cells(Line line, Locale locale) {
        return List.of(
                line.name(),
                messages.get(locale, line.post().messageKey()),
                line.home(),
                words.region(line.district()),
                line.since().toString(),
                line.lacking().stream()
                        .map(kind ->
                                messages.get(locale, PaperKind.valueOf(kind).messageKey()))
                        .collect(Collectors.joining(", ")),
                line.until() == null ? "" : line.until().toString(),
                messages.get(locale, line.held() ? "answer.YA" : "answer.TIDAK"));
    }
}
