package id.naungan.incident.board;

import id.naungan.kernel.SafeCell;
import id.naungan.reference.Codes;
import id.naungan.reference.Regions;
import id.naungan.web.Messages;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The list as a workbook or as CSV: the lines of the screen in its order, nobody's name but those who handle an incident. */
@Component
class IncidentSheet {

    /** More lines than this nobody reads in a sheet; the page says so. */
    static final int MOST = 20_000;

    private static final int CHUNK = 500;
    private static final List<String> COLUMNS = List.of(
            "number",
            "received",
            "happened",
            "home",
            "district",
            "kinds",
            "severity",
            "state",
            "place",
            "victims",
            "clock",
            "due",
            "late",
            "handler",
            "closed");

    private final IncidentList list;
    private final Codes codes;
    private final Regions regions;
    private final Messages messages;

    IncidentSheet(IncidentList list, Codes codes, Regions regions, Messages messages) {
        this.list = list;
        this.codes = codes;
        this.regions = regions;
        this.messages = messages;
    }

    /** Where lines go, one after the other. */
    private interface Lines {
        void put(List<String> cells) throws IOException;
    }

    void xlsx(Asked asked, Instant at, Locale locale, ZoneId zone, OutputStream out) throws IOException {
        try (var book = new Workbook(out, "Naungan", "1.0")) {
            var sheet = book.newWorksheet(messages.get(locale, "incidents.nav"));
            var row = new int[] {0};
            each(asked, at, locale, zone, cells -> {
                for (int c = 0; c < cells.size(); c++) {
                    if (!cells.get(c).isEmpty()) sheet.value(row[0], c, SafeCell.of(cells.get(c)));
                    if (row[0] == 0) sheet.style(0, c).bold().set();
                }
                row[0]++;
            });
            sheet.freezePane(0, 1);
        }
    }

    void csv(Asked asked, Instant at, Locale locale, ZoneId zone, OutputStream out) throws IOException {
        // The mark at the beginning tells spreadsheets that it is UTF-8.
        var text = new OutputStreamWriter(out, StandardCharsets.UTF_8).append('\uFEFF');
        each(
                asked,
                at,
                locale,
                zone,
                cells -> text.append(cells.stream()
                                .map(cell -> '"' + SafeCell.of(cell).replace("\"", "\"\"") + '"')
                                .collect(Collectors.joining(",")))
                        .append("\r\n"));
        text.flush();
    }

    private void each(Asked asked, Instant at, Locale locale, ZoneId zone, Lines lines) throws IOException {
        lines.put(COLUMNS.stream()
                .map(column -> messages.get(locale, "incidents.column." + column))
                .toList());
        var ids = list.ids(asked, MOST, 0);
        for (int from = 0; from < ids.size(); from += CHUNK) {
            for (var line : list.glances(ids.subList(from, Math.min(ids.size(), from + CHUNK)), at))
                lines.put(cells(line, locale, zone));
        }
    }

    private List<String> cells(Glance line, Locale locale, ZoneId zone) {
        var cells = new ArrayList<String>();
        cells.add(line.number());
        cells.add(time(line.receivedAt(), zone));
        cells.add(line.happenedRoughly() ? day(line.happenedAt(), zone) : time(line.happenedAt(), zone));
        cells.add(line.home() == null ? messages.get(locale, "incident.unregistered") : line.home());
        cells.add(regions.name(line.district()));
        cells.add(line.kinds().stream()
                .map(kind -> codes.label("JENIS_INSIDEN", kind, locale))
                .collect(Collectors.joining(", ")));
        cells.add(messages.get(locale, line.severity().messageKey()));
        cells.add(messages.get(locale, line.state().messageKey()));
        cells.add(codes.label("TEMPAT_INSIDEN", line.place(), locale));
        cells.add(String.valueOf(line.victims()));
        var clock = line.nextClock();
        cells.add(clock == null ? "" : messages.get(locale, clock.messageKey()));
        cells.add(time(line.nextDue(), zone));
        cells.add(String.valueOf(line.lateClocks()));
        cells.add(String.join(", ", line.handlers()));
        cells.add(time(line.closedAt(), zone));
        return cells;
    }

    private static String time(@Nullable Instant at, ZoneId zone) {
        return at == null ? "" : DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm").format(at.atZone(zone));
    }

    private static String day(@Nullable Instant at, ZoneId zone) {
        return at == null ? "" : DateTimeFormatter.ISO_LOCAL_DATE.format(at.atZone(zone));
    }
}
