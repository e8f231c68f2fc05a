package id.naungan.casework.roster.reading.layout;

import id.naungan.sheet.file.Sheet;
import id.naungan.sheet.file.Workbook;
import id.naungan.sheet.layout.Layout;
import id.naungan.sheet.layout.Mapping;
import id.naungan.sheet.layout.RememberedLayout;
import id.naungan.sheet.layout.SheetMapping;
import id.naungan.sheet.layout.SheetNote;
import id.naungan.sheet.layout.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the tables of people in a workbook and guesses what their columns mean. */
public final class RosterLayout {

    private RosterLayout() {}

    /** Empty when no sheet holds a table of people. */
    public static Optional<Layout<RosterField>> of(Workbook workbook, List<RememberedLayout> remembered) {
        var tables = new ArrayList<Table>();
        var mappings = new ArrayList<SheetMapping<RosterField>>();
        var notes = new ArrayList<SheetNote>();
        for (var sheet : workbook.sheets()) {
            var table = sheet.hidden() || sheet.lines().isEmpty() ? null : PeopleTable.find(sheet);
            if (table == null) {
                notes.add(note(sheet, reason(sheet)));
                continue;
            }
            boolean staff = StaffSheet.is(table);
            tables.add(table);
            mappings.add(ColumnGuess.of(table, !staff));
            if (staff) {
                notes.add(note(sheet, "staff"));
            }
            if (table.header().isEmpty()) {
                notes.add(note(sheet, "headless"));
            }
        }
        var mapping = new Mapping<>(RosterField.class, mappings).recalling(remembered);
        return tables.isEmpty() ? Optional.empty() : Optional.of(new Layout<>(workbook, tables, mapping, notes));
    }

    private static SheetNote note(Sheet sheet, String key) {
        return SheetNote.of(sheet.name(), "roster.sheet." + key);
    }

    private static String reason(Sheet sheet) {
        return sheet.hidden() ? "hidden" : sheet.lines().isEmpty() ? "empty" : "noTable";
    }
}
