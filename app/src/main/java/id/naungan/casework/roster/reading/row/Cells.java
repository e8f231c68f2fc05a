package id.naungan.casework.roster.reading.row;

import id.naungan.casework.roster.reading.layout.RosterField;
import id.naungan.casework.roster.reading.row.Remark.Severity;
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
import org.jspecify.annotations.Nullable;

/** A row's cells by their meaning, and the remarks collected while they are read. */
final class Cells {

    private static final int LONGEST = 1_000;

    private final Map<RosterField, Cell> cells = new EnumMap<>(RosterField.class);
    private final List<Remark> remarks = new ArrayList<>();

    Cells(Line line, SheetMapping<RosterField> mapping, Spanning spanning) {
        var notes = new EnumMap<RosterField, LinkedHashSet<String>>(RosterField.class);
        for (var column : mapping.columns()) {
            var field = column.field();
            if (field != RosterField.IGNORED) {
                var cell = usable(field, spanning.at(line, column.column()));
                if (field.repeatable() && !cell.blank()) {
                    notes.computeIfAbsent(field, any -> new LinkedHashSet<>()).add(cell.shown());
                } else if (!cell.blank()) {
                    cells.putIfAbsent(field, cell);
                }
            }
        }
        notes.forEach((field, texts) -> cells.put(field, Cell.text(String.join("; ", texts))));
    }

    private Cell usable(RosterField field, Cell cell) {
        if (cell.kind() == Cell.Kind.ERROR) {
            add(Severity.NOT_TAKEN, field, "cellError", cell.text());
            return Cell.EMPTY;
        }
        if (cell.formula()) {
            add(Severity.INFO, field, "formula", cell.shown());
        }
        if (cell.text().length() > LONGEST) {
            add(Severity.WARNING, field, "cut", LONGEST);
            return Cell.text(cell.text().substring(0, LONGEST));
        }
        return cell;
    }

    Cell at(RosterField field) {
        return cells.getOrDefault(field, Cell.EMPTY);
    }

    boolean has(RosterField field) {
        return cells.containsKey(field);
    }

    /** The text without the separators and dashes that stand for nothing. */
    @Nullable
    String text(RosterField field) {
        var text = at(field).shown().replaceAll("^[\\s,;:]+|[\\s,;:]+$", "");
        return text.matches("[-–—.]*") ? null : text;
    }

    void add(Severity severity, RosterField field, String key, Object... args) {
        remarks.add(Remark.of(severity, field, key, args));
    }

    void add(Severity severity, RosterField field, Hint hint) {
        remarks.add(Remark.of(severity, field, hint));
    }

    List<Remark> remarks() {
        return remarks;
    }
}
