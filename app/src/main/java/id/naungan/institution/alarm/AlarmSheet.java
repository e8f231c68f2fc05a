package id.naungan.institution.alarm;

import id.naungan.institution.InstitutionWords;
import id.naungan.kernel.SafeCell;
import id.naungan.web.Ui;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The list of alarms as a workbook or as CSV: the lines of the screen in its order, never a name. */
@Component
class AlarmSheet {

    private static final List<String> COLUMNS = List.of(
            "institution.profile.name",
            "institution.filter.region",
            "homealarm.kind",
            "alarmrule.grade",
            "alarmrule.state",
            "homealarm.what",
            "homealarm.since",
            "homealarm.noted-by",
            "homealarm.note.note",
            "homealarm.ended");

    private final AlarmList list;
    private final InstitutionWords words;

    AlarmSheet(AlarmList list, InstitutionWords words) {
        this.list = list;
        this.words = words;
    }

    void xlsx(AlarmFilter filter, Ui ui, OutputStream out) throws IOException {
        try (var book = new Workbook(out, "Naungan", "1.0")) {
            var sheet = book.newWorksheet(ui.msg("homealarm.title"));
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

    void csv(AlarmFilter filter, Ui ui, OutputStream out) throws IOException {
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

    private List<List<String>> lines(AlarmFilter filter, Ui ui) {
        var lines = new ArrayList<List<String>>();
        lines.add(COLUMNS.stream().map(ui::msg).toList());
        for (var alarm : list.lines(filter, AlarmList.MOST, 0))
            lines.add(List.of(
                    alarm.home(),
                    words.region(alarm.district()),
                    alarm.title(ui),
                    ui.label(alarm.grade()),
                    ui.msg("alarmrule.state." + alarm.state()),
                    alarm.says(ui),
                    at(ui, alarm.since()),
                    Objects.toString(alarm.acknowledgedByName(), ""),
                    Objects.toString(alarm.acknowledgedNote(), ""),
                    at(ui, alarm.endedAt())));
        return lines;
    }

    private static String at(Ui ui, @Nullable Instant when) {
        return when == null
                ? ""
                : when.atZone(ui.zone()).toLocalDateTime().withNano(0).toString();
    }
}
