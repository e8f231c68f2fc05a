package id.naungan.institution.list;

import id.naungan.institution.InstitutionWords;
import id.naungan.institution.list.InstitutionView.Row;
import id.naungan.kernel.SafeCell;
import id.naungan.web.Messages;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The list of homes as a workbook or as CSV: the lines of the screen in its order, without address, telephone and place. */
@Component
class InstitutionSheet {

    /** More homes than the nation has. */
    static final int MOST = 50_000;

    private static final List<String> COLUMNS = List.of(
            "institution.profile.name",
            "institution.profile.kind",
            "institution.filter.region",
            "institution.registration.status",
            "institution.registration.until",
            "registermap.column.lapsed",
            "institution.capacity.places",
            "institution.residents",
            "registermap.column.over");

    private final InstitutionList list;
    private final InstitutionWords words;
    private final Messages messages;

    InstitutionSheet(InstitutionList list, InstitutionWords words, Messages messages) {
        this.list = list;
        this.words = words;
        this.messages = messages;
    }

    void xlsx(ListFilter filter, LocalDate today, Locale locale, OutputStream out) throws IOException {
        try (var book = new Workbook(out, "Naungan", "1.0")) {
            var sheet = book.newWorksheet(messages.get(locale, "nav.institutions"));
            var lines = lines(filter, today, locale);
            for (int r = 0; r < lines.size(); r++) {
                for (int c = 0; c < COLUMNS.size(); c++) {
                    if (lines.get(r).get(c) instanceof Integer number) sheet.value(r, c, number);
                    else
                        sheet.value(
                                r, c, SafeCell.of(String.valueOf(lines.get(r).get(c))));
                    if (r == 0) sheet.style(0, c).bold().set();
                }
            }
            sheet.freezePane(0, 1);
        }
    }

    void csv(ListFilter filter, LocalDate today, Locale locale, OutputStream out) throws IOException {
        // The mark at the beginning tells spreadsheets that it is UTF-8.
        var text = new OutputStreamWriter(out, StandardCharsets.UTF_8).append('\uFEFF');
        for (var cells : lines(filter, today, locale)) {
            text.append(cells.stream()
                            .map(cell -> '"' + SafeCell.of(cell.toString()).replace("\"", "\"\"") + '"')
                            .collect(Collectors.joining(",")))
                    .append("\r\n");
        }
        text.flush();
    }

    private List<List<?>> lines(ListFilter filter, LocalDate today, Locale locale) {
        var lines = new java.util.ArrayList<List<?>>();
        lines.add(COLUMNS.stream().map(column -> messages.get(locale, column)).toList());
        for (var row : list.rows(filter, MOST)) lines.add(cells(row, today, locale));
        return lines;
    }

    private List<?> cells(Row row, LocalDate today, Locale locale) {
        return List.of(
                row.name(),
                words.kind(row.kind(), locale),
                words.region(row.district()),
                words.status(row.status(), locale),
                orNothing(row.until()),
                yes(row.lapsed(today), locale),
                orNothing(row.places()),
                orNothing(row.residents()),
                yes(row.over(), locale));
    }

    private String yes(boolean holds, Locale locale) {
        return holds ? messages.get(locale, "registermap.yes") : "";
    }

    private static Object orNothing(@Nullable Object value) {
        return value == null ? "" : value;
    }
}
