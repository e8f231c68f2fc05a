package id.naungan.sheet.report;

import id.naungan.sheet.file.Line;
import id.naungan.sheet.file.Sheet;
import id.naungan.sheet.layout.Layout;
import id.naungan.sheet.layout.RowRef;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes the user's own sheets again, every row where it was, with result and reason to the right of the table. */
public final class ReportWorkbook {

    private static final int LONGEST_EXACT_NUMBER = 11;
    private static final int LONGEST_SHEET_NAME = 31;
    private static final int LONGEST_TEXT = 32_000;

    private final Layout<?> layout;
    private final Map<RowRef, Verdict> verdicts;
    private final Verdict headings;

    private ReportWorkbook(Layout<?> layout, Map<RowRef, Verdict> verdicts, Verdict headings) {
        this.layout = layout;
        this.verdicts = verdicts;
        this.headings = headings;
    }

    /** {@code headings} are the words for the two columns, from the message file. */
    public static void write(OutputStream out, Layout<?> layout, Map<RowRef, Verdict> verdicts, Verdict headings)
            throws IOException {
        var report = new ReportWorkbook(layout, verdicts, headings);
        try (var workbook = new Workbook(out, "Naungan", "1.0")) {
            var names = new HashSet<String>();
            for (var sheet : layout.workbook().sheets()) {
                if (!sheet.lines().isEmpty() && !sheet.hidden()) {
                    var worksheet = workbook.newWorksheet(sheetName(sheet.name(), names));
                    report.writeSheet(sheet, worksheet);
                    worksheet.finish();
                }
            }
        }
    }

    private void writeSheet(Sheet sheet, Worksheet worksheet) {
        int result =
                layout.table(sheet.name()).map(table -> table.labels().size()).orElse(sheet.width());
        int headerRow = layout.table(sheet.name())
                .filter(table -> !table.header().isEmpty())
                .map(table -> table.header().getFirst().number())
                .orElse(-1);
        for (var line : sheet.lines()) {
            writeLine(line, worksheet);
            var verdict = line.number() == headerRow ? headings : verdicts.get(new RowRef(sheet.name(), line.number()));
            if (verdict != null) {
                writeText(worksheet, line.number() - 1, result, verdict.result());
                writeText(worksheet, line.number() - 1, result + 1, verdict.reason());
            }
        }
    }

    private static void writeLine(Line line, Worksheet worksheet) {
        int row = line.number() - 1;
        for (int column = 0; column < line.cells().size(); column++) {
            var cell = line.at(column);
            var number = cell.number();
            var date = cell.date();
            if (date != null) {
                worksheet.value(row, column, date);
                worksheet.style(row, column).format("dd-mm-yyyy").set();
            } else if (number != null && cell.shown().length() <= LONGEST_EXACT_NUMBER) {
                worksheet.value(row, column, number);
            } else if (!cell.blank()) {
                writeText(worksheet, row, column, cell.shown());
            }
        }
    }

    private static void writeText(Worksheet worksheet, int row, int column, String text) {
        worksheet.value(row, column, harmless(text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text));
    }

    /**
     * Text that a spreadsheet might take for a formula gets an apostrophe: a text cell is safe by itself, but not after
     * somebody saved the report as CSV and opened that. The reader takes the apostrophe off again.
     */
    static String harmless(String text) {
        boolean risky = text.length() > 1 && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
        return risky ? "'" + text : text;
    }

    private static String sheetName(String name, Set<String> taken) {
        var clean = name.replaceAll("[\\\\/?*\\[\\]:]", " ")
                .replaceAll("^'+|'+$", "")
                .strip();
        var base = clean.isEmpty() ? "Sheet" : clean.substring(0, Math.min(clean.length(), LONGEST_SHEET_NAME));
        var unique = base;
        for (int i = 2; !taken.add(unique.toLowerCase(Locale.ROOT)); i++) {
            unique = base.substring(0, Math.min(base.length(), LONGEST_SHEET_NAME - 4)) + " " + i;
        }
        return unique;
    }
}
