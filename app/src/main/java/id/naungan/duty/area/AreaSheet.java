package id.naungan.duty.area;

import id.naungan.institution.InstitutionWords;
import id.naungan.kernel.SafeCell;
import id.naungan.web.Ui;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.springframework.stereotype.Component;

/** The list as a workbook or as CSV: the lines of the screen in its order. */
@Component
class AreaSheet {

    private static final List<String> COLUMNS = List.of(
            "institution.profile.name",
            "institution.profile.kind",
            "institution.filter.region",
            "duty.area.shifts",
            "duty.area.residents",
            "duty.area.weight",
            "duty.area.caregivers",
            "duty.area.professionals",
            "duty.area.wanted",
            "duty.area.now",
            "duty.area.uncovered",
            "duty.area.below");

    private final AreaList list;
    private final InstitutionWords words;

    AreaSheet(AreaList list, InstitutionWords words) {
        this.list = list;
        this.words = words;
    }

    void xlsx(AreaFilter filter, Ui ui, OutputStream out) throws IOException {
        try (var book = new Workbook(out, "Naungan", "1.0")) {
            var sheet = book.newWorksheet(ui.msg("duty.area.title"));
            var lines = lines(filter, ui);
            for (int r = 0; r < lines.size(); r++) {
                for (int c = 0; c < COLUMNS.size(); c++) {
                    sheet.value(r, c, SafeCell.of(lines.get(r).get(c)));
                    if (r == 0) sheet.style(0, c).bold().set();
                }
            }
            sheet.freezePane(0, 1);
        }
    }

    void csv(AreaFilter filter, Ui ui, OutputStream out) throws IOException {
        // The mark at the beginning tells spreadsheets that it is UTF-8.
        var text = new OutputStreamWriter(out, StandardCharsets.UTF_8).append('\uFEFF');
        for (var cells : lines(filter, ui)) {
            text.append(cells.stream()
                            .map(cell -> '"' + SafeCell.of(cell).replace("\"", "\"\"") + '"')
                            .collect(Collectors.joining(",")))
                    .append("\r\n");
        }
        text.flush();
    }

    private List<List<String>> lines(AreaFilter filter, Ui ui) {
        var lines = new ArrayList<List<String>>();
        lines.add(COLUMNS.stream().map(ui::msg).toList());
        for (var line : list.lines(filter, AreaList.MOST, 0))
            lines.add(List.of(
                    line.name(),
                    words.kind(line.kind(), ui.locale()),
                    words.region(line.district()),
                    String.valueOf(line.shifts()),
                    Objects.toString(line.residents(), ""),
                    line.weight() == null ? "" : line.weight().toPlainString(),
                    Objects.toString(line.caregivers(), ""),
                    Objects.toString(line.professionals(), ""),
                    String.valueOf(line.wanted()),
                    Objects.toString(line.now(), ""),
                    String.valueOf(line.uncovered()),
                    String.valueOf(line.below())));
        return lines;
    }
}
