package id.naungan.instrument.answers;

import id.naungan.instrument.domain.Filled;
import id.naungan.kernel.SafeCell;
import id.naungan.web.Messages;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Answers and points of a sheet; the workbook counts the result itself, by formulas over the columns of the first sheet. */
@Component
class AnswersWorkbook {

    private static final List<String> HEADS = List.of(
            "code", "row", "group", "groupwords", "question", "answer", "na", "note", "applies", "answered", "raw", "most", "weight", "cap", "points", "maximum", "holds");

    private final Messages messages;

    AnswersWorkbook(Messages messages) {
        this.messages = messages;
    }

    void xlsx(Filled filled, Locale locale, OutputStream out) throws IOException {
        var rows = AnswerRows.of(filled, locale);
        try (var book = new Workbook(out, "Naungan", "1.0")) {
            answers(book.newWorksheet("jawaban"), rows, locale);
            result(book.newWorksheet("hasil"), rows, locale);
        }
    }

    private void answers(Worksheet sheet, List<AnswerRow> rows, Locale locale) {
        for (int i = 0; i < HEADS.size(); i++) head(sheet, i, messages.get(locale, "instrument.column." + HEADS.get(i)));
        for (int i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            int at = i + 1;
            cells(sheet, at, texts(row));
            sheet.value(at, 8, row.applies() ? 1 : 0);
            sheet.value(at, 9, row.answered() ? 1 : 0);
            number(sheet, at, 10, row.raw());
            number(sheet, at, 11, row.most());
            number(sheet, at, 12, row.weight());
            number(sheet, at, 13, row.cap());
            int line = at + 1;
            if (row.most() == null) continue;
            // No sign of XML in a formula: the writer puts it into the file as it is.
            sheet.formula(at, 14, "I%1$d*K%1$d*M%1$d".formatted(line));
            sheet.formula(at, 15, "I%1$d*L%1$d*M%1$d".formatted(line));
            sheet.formula(at, 16, "IF(AND(ISNUMBER(N%1$d),I%1$d=1,J%1$d=1,K%1$d=0),N%1$d,100)".formatted(line));
        }
        sheet.freezePane(1, 1);
    }

    private static List<String> texts(AnswerRow row) {
        return List.of(
                row.code(), row.row(), row.group(), row.groupWords(), row.question(), row.answer(), row.naWhy(), row.note());
    }

    /** One line a group, and the last line for all: points, maximum, percent, the lowest cap, the result. */
    private void result(Worksheet sheet, List<AnswerRow> rows, Locale locale) {
        var heads = List.of("group", "groupwords", "points", "maximum", "percent", "holds", "result");
        for (int i = 0; i < heads.size(); i++) head(sheet, i, messages.get(locale, "instrument.column." + heads.get(i)));
        var groups = new LinkedHashMap<String, String>();
        rows.stream().filter(row -> row.most() != null).forEach(row -> groups.putIfAbsent(row.group(), row.groupWords()));
        int last = rows.size() + 1;
        int at = 1;
        for (var group : groups.entrySet()) {
            int line = at + 1;
            cells(sheet, at, List.of(group.getKey(), group.getValue()));
            sheet.formula(at, 2, sum("(jawaban!$C$2:$C$%d=A%d)*".formatted(last, line), "K", last));
            sheet.formula(at, 3, sum("(jawaban!$C$2:$C$%d=A%d)*".formatted(last, line), "L", last));
            sheet.formula(at, 4, percent(line));
            at++;
        }
        int line = at + 1;
        cells(sheet, at, List.of("", messages.get(locale, "instrument.column.all")));
        sheet.formula(at, 2, sum("", "K", last));
        sheet.formula(at, 3, sum("", "L", last));
        sheet.formula(at, 4, percent(line));
        sheet.formula(at, 5, "MIN(jawaban!$Q$2:$Q$%d)".formatted(last));
        sheet.formula(at, 6, "IF(D%1$d=0,\"\",MIN(E%1$d,F%1$d))".formatted(line));
    }

    private static String sum(String of, String column, int last) {
        return "SUMPRODUCT(%1$sjawaban!$I$2:$I$%2$d*jawaban!$%3$s$2:$%3$s$%2$d*jawaban!$M$2:$M$%2$d)".formatted(of, last, column);
    }

    private static String percent(int line) {
        return "IF(D%1$d=0,\"\",ROUND(100*C%1$d/D%1$d,2))".formatted(line);
    }

    void csv(Filled filled, Locale locale, OutputStream out) throws IOException {
        // The mark at the beginning tells spreadsheets that it is UTF-8.
        var text = new OutputStreamWriter(out, StandardCharsets.UTF_8).append('\uFEFF');
        text.append(line(HEADS.subList(0, 14).stream().map(head -> messages.get(locale, "instrument.column." + head)).toList()));
        for (var row : AnswerRows.of(filled, locale)) {
            var cells = new java.util.ArrayList<>(texts(row));
            cells.add(row.applies() ? "1" : "0");
            cells.add(row.answered() ? "1" : "0");
            for (var number : new java.math.BigDecimal[] {row.raw(), row.most(), row.weight(), row.cap()})
                cells.add(number == null ? "" : number.toPlainString());
            text.append(line(cells));
        }
        text.flush();
    }

    private static String line(List<String> cells) {
        return cells.stream()
                .map(cell -> '"' + SafeCell.of(cell).replace("\"", "\"\"") + '"')
                .collect(Collectors.joining(",", "", "\r\n"));
    }

    private static void head(Worksheet sheet, int column, String words) {
        sheet.value(0, column, words);
        sheet.style(0, column).bold().set();
    }

    private static void cells(Worksheet sheet, int at, List<String> texts) {
        for (int i = 0; i < texts.size(); i++) if (!texts.get(i).isEmpty()) sheet.value(at, i, SafeCell.of(texts.get(i)));
    }

    private static void number(Worksheet sheet, int at, int column, @Nullable Number number) {
        if (number != null) sheet.value(at, column, number);
    }
}
