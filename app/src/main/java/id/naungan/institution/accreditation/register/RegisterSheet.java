package id.naungan.institution.accreditation.register;

import id.naungan.institution.InstitutionWords;
import id.naungan.kernel.SafeCell;
import id.naungan.web.Messages;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The register as a workbook or as CSV: the lines of the screen in its order. */
@Component("accreditationRegisterSheet")
class RegisterSheet {

    /** More homes than the nation has. */
    static final int MOST = 50_000;

    private static final List<String> COLUMNS = List.of(
            "institution.profile.name",
            "institution.profile.kind",
            "institution.filter.region",
            "accreditation.standing",
            "accreditation.plenary.number",
            "accreditation.plenary.decidedOn",
            "accreditation.plenary.validUntil");

    private final AccreditationRegister register;
    private final InstitutionWords words;
    private final Messages messages;

    RegisterSheet(AccreditationRegister register, InstitutionWords words, Messages messages) {
        this.register = register;
        this.words = words;
        this.messages = messages;
    }

    void xlsx(RegisterFilter filter, Locale locale, OutputStream out) throws IOException {
        try (var book = new Workbook(out, "Naungan", "1.0")) {
            var sheet = book.newWorksheet(messages.get(locale, "nav.accreditation"));
            var lines = lines(filter, locale);
            for (int r = 0; r < lines.size(); r++) {
                for (int c = 0; c < COLUMNS.size(); c++) {
                    sheet.value(r, c, SafeCell.of(lines.get(r).get(c)));
                    if (r == 0) sheet.style(0, c).bold().set();
                }
            }
            sheet.freezePane(0, 1);
        }
    }

    void csv(RegisterFilter filter, Locale locale, OutputStream out) throws IOException {
        // The mark at the beginning tells spreadsheets that it is UTF-8.
        var text = new OutputStreamWriter(out, StandardCharsets.UTF_8).append('\uFEFF');
        for (var cells : lines(filter, locale)) {
            text.append(cells.stream()
                            .map(cell -> '"' + SafeCell.of(cell).replace("\"", "\"\"") + '"')
                            .collect(Collectors.joining(",")))
                    .append("\r\n");
        }
        text.flush();
    }

    private List<List<String>> lines(RegisterFilter filter, Locale locale) {
        var lines = new ArrayList<List<String>>();
        lines.add(COLUMNS.stream().map(column -> messages.get(locale, column)).toList());
        var today = register.today();
        for (var row : register.rows(filter, MOST, 0))
            lines.add(List.of(
                    row.name(),
                    words.kind(row.kind(), locale),
                    words.region(row.district()),
                    messages.get(locale, "Standing." + row.standing(today)),
                    row.number() == null ? "" : row.number(),
                    day(row.decidedOn()),
                    day(row.until())));
        return lines;
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }
}
