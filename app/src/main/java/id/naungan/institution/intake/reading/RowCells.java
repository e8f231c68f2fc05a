package id.naungan.institution.intake.reading;

import id.naungan.sheet.file.Cell;
import id.naungan.sheet.file.Line;
import id.naungan.sheet.layout.SheetMapping;
import id.naungan.sheet.layout.Spanning;
import id.naungan.sheet.value.Hint;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A row's cells by their meaning, and the remarks collected while they are read. */
final class RowCells {

    private static final int LONGEST = 500;
    private static final Pattern SCIENTIFIC = Pattern.compile("\\d([.,]\\d+)?E\\+?\\d{1,2}", Pattern.CASE_INSENSITIVE);
    private static final Pattern NOTHING = Pattern.compile(
            "(?i)[-–—.?_]*|n/?a|nihil|kosong|(belum|blm|tidak|tdk|tak|blum)\\s*(ada|punya|memiliki|terdata|tercatat|diketahui|tahu)?");

    private final Map<IntakeField, Cell> cells = new EnumMap<>(IntakeField.class);
    private final List<Remark> remarks = new ArrayList<>();

    RowCells(Line line, SheetMapping<IntakeField> mapping, Spanning spanning) {
        var many = new EnumMap<IntakeField, LinkedHashSet<String>>(IntakeField.class);
        for (var column : mapping.columns()) {
            var field = column.field();
            if (field == IntakeField.IGNORED) continue;
            var cell = usable(field, field.names() ? line.at(column.column()) : spanning.at(line, column.column()));
            if (cell.blank()) continue;
            if (field.repeatable())
                many.computeIfAbsent(field, any -> new LinkedHashSet<>()).add(shown(cell));
            else cells.putIfAbsent(field, cell);
        }
        many.forEach((field, texts) -> cells.put(field, Cell.text(String.join("; ", texts))));
    }

    /** A telephone that became a number has lost the zero it begins with. */
    private static String shown(Cell cell) {
        var text = cell.shown();
        return cell.number() != null && text.matches("8\\d{8,11}") ? "0" + text : text;
    }

    private Cell usable(IntakeField field, Cell cell) {
        if (cell.kind() == Cell.Kind.ERROR) {
            remark(field, "cellError", cell.text());
            return Cell.EMPTY;
        }
        if (cell.formula()) remark(field, "formula", cell.shown());
        if (cell.text().length() > LONGEST) {
            remark(field, "cut", LONGEST);
            return Cell.text(cell.text().substring(0, LONGEST));
        }
        return cell;
    }

    Cell at(IntakeField field) {
        return cells.getOrDefault(field, Cell.EMPTY);
    }

    /** The text on one line; null where the cell is empty or says that there is nothing. */
    @Nullable
    String text(IntakeField field) {
        var text = at(field).shown().replaceAll("\\s+", " ").replaceAll("^[\\s,;:]+|[\\s,;:]+$", "");
        return NOTHING.matcher(text).matches() ? null : text;
    }

    /** The text if it is not longer than the register keeps; a longer one is left out with a remark. */
    @Nullable
    String text(IntakeField field, int longest) {
        var text = text(field);
        if (text == null || text.length() <= longest) return text;
        remark(field, "tooLong", longest, text.substring(0, 60));
        return null;
    }

    /** The text of a number of a paper; digits a spreadsheet has rounded away are no number. */
    @Nullable
    String number(IntakeField field, int longest) {
        var text = text(field, longest);
        if (text == null) return null;
        var number = at(field).number();
        boolean rounded =
                SCIENTIFIC.matcher(text).matches() || number != null && number.precision() - number.scale() > 15;
        if (!rounded) return text;
        remark(field, "number.damaged", text);
        return null;
    }

    void remark(IntakeField field, String key, Object... args) {
        remarks.add(Remark.of(field, key, args));
    }

    void remark(IntakeField field, List<Hint> hints) {
        hints.forEach(hint -> remarks.add(new Remark(field, hint)));
    }

    List<Remark> remarks() {
        return remarks;
    }
}
