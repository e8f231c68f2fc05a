package id.naungan.casework.roster.reading.layout;

import id.naungan.casework.roster.reading.file.Sheet;
import id.naungan.casework.roster.reading.file.Workbook;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The tables of a workbook, what their columns are taken for, and why other sheets were left out. */
public record Layout(Workbook workbook, List<Table> tables, Mapping mapping, List<SheetNote> notes) {

    public Layout {
        tables = List.copyOf(tables);
        notes = List.copyOf(notes);
    }

    /** Empty when no sheet holds a table of people. */
    public static Optional<Layout> of(Workbook workbook, List<RememberedLayout> remembered) {
        var tables = new ArrayList<Table>();
        var mappings = new ArrayList<SheetMapping>();
        var notes = new ArrayList<SheetNote>();
        for (var sheet : workbook.sheets()) {
            var table = sheet.hidden() || sheet.lines().isEmpty() ? null : TableSearch.find(sheet);
            if (table == null) {
                notes.add(SheetNote.of(sheet.name(), reason(sheet)));
                continue;
            }
            boolean staff = StaffSheet.is(table);
            tables.add(table);
            mappings.add(ColumnGuess.of(table, !staff));
            if (staff) {
                notes.add(SheetNote.of(sheet.name(), "staff"));
            }
            if (table.header().isEmpty()) {
                notes.add(SheetNote.of(sheet.name(), "headless"));
            }
        }
        var mapping = new Mapping(mappings).recalling(remembered);
        return tables.isEmpty() ? Optional.empty() : Optional.of(new Layout(workbook, tables, mapping, notes));
    }

    public Optional<Table> table(String sheet) {
        return tables.stream().filter(table -> table.name().equals(sheet)).findFirst();
    }

    private static String reason(Sheet sheet) {
        return sheet.hidden() ? "hidden" : sheet.lines().isEmpty() ? "empty" : "noTable";
    }
}
