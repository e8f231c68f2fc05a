package id.naungan.casework.register;

import id.naungan.reference.Codes;
import id.naungan.web.Messages;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The register as a workbook: the rows of the list, in its order, with the words of the reader's language. */
@Component
class RegisterWorkbook {

    static final List<String> COLUMNS = List.of(
            "number",
            "name",
            "sex",
            "home",
            "entryOn",
            "path",
            "referrer",
            "reason",
            "exitOn",
            "exitKind",
            "exitReason",
            "destination",
            "receiver");

    private final Register register;
    private final Codes codes;
    private final Messages messages;

    RegisterWorkbook(Register register, Codes codes, Messages messages) {
        this.register = register;
        this.codes = codes;
        this.messages = messages;
    }

    void write(RegisterFilter filter, Locale locale, OutputStream out) throws IOException {
        try (var book = new Workbook(out, "Naungan", "1.0")) {
            var sheet = book.newWorksheet(messages.get(locale, "casework.register.sheet"));
            for (int c = 0; c < COLUMNS.size(); c++) {
                sheet.value(0, c, messages.get(locale, "casework.register." + COLUMNS.get(c)));
                sheet.style(0, c).bold().set();
            }
            sheet.freezePane(0, 1);
            var row = new int[] {0};
            register.each(filter, line -> write(sheet, ++row[0], line, locale));
        }
    }

    private void write(Worksheet sheet, int row, Line line, Locale locale) {
        int c = 0;
        text(sheet, row, c++, line.number());
        text(sheet, row, c++, line.name());
        text(sheet, row, c++, messages.get(locale, line.sex().messageKey()));
        text(sheet, row, c++, line.home());
        date(sheet, row, c++, line.entryOn());
        text(sheet, row, c++, codes.label("JALUR_RUJUKAN", line.path(), locale));
        text(sheet, row, c++, line.referrer());
        text(sheet, row, c++, line.reason());
        date(sheet, row, c++, line.exitOn());
        text(sheet, row, c++, codes.label("PENGAKHIRAN", line.exitKind(), locale));
        text(sheet, row, c++, line.exitReason());
        text(sheet, row, c++, line.destination());
        text(sheet, row, c, line.receiver());
    }

    /** A cell that a spreadsheet could take for a formula is marked as text, so that it stays one when somebody edits it. */
    private static void text(Worksheet sheet, int row, int column, @Nullable String text) {
        if (text == null || text.isEmpty()) return;
        sheet.value(row, column, text);
        if ("=+-@\t\r".indexOf(text.charAt(0)) >= 0)
            sheet.style(row, column).format("@").set();
    }

    private static void date(Worksheet sheet, int row, int column, @Nullable LocalDate date) {
        if (date == null) return;
        sheet.value(row, column, date);
        sheet.style(row, column).format("yyyy-mm-dd").set();
    }
}
