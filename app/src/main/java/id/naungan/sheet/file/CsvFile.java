package id.naungan.sheet.file;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;

/** A text file with separators; every cell is text, a formula in it is nothing but characters. */
final class CsvFile {

    private CsvFile() {}

    // People put quotes inside names; the one switch that forgives them has no successor yet.
    @SuppressWarnings("removal")
    static Workbook read(String fileName, byte[] content) {
        var text = TextDecoding.decode(content);
        char separator = CsvSeparator.of(text);
        var budget = new Budget();
        var lines = new ArrayList<Line>();
        var csv = CsvReader.builder()
                .fieldSeparator(separator)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowExtraCharsAfterClosingQuote(true)
                .skipEmptyLines(false)
                .ofCsvRecord(new StringReader(CsvSeparator.withoutDeclaration(text)));
        int number = CsvSeparator.declared(text) ? 1 : 0;
        for (var row : csv) {
            number++;
            var line = new Line(number, cells(row.getFields(), budget));
            if (line.filled() > 0) {
                budget.row();
                lines.add(line);
            }
        }
        var sheet = new Sheet(baseName(fileName), false, false, lines, List.of());
        return new Workbook(fileName, List.of(sheet));
    }

    private static List<Cell> cells(List<String> fields, Budget budget) {
        var cells = new ArrayList<Cell>();
        for (var field : fields) {
            var cell = Cell.text(field);
            if (!cell.blank()) {
                budget.cell(cells.size(), cell.text().length());
            }
            cells.add(cell);
        }
        while (!cells.isEmpty() && cells.getLast().blank()) {
            cells.removeLast();
        }
        return cells;
    }

    private static String baseName(String fileName) {
        var name = fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1);
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
