package id.naungan.institution.intake.reading;

import id.naungan.sheet.file.Sheet;
import id.naungan.sheet.file.Workbook;
import id.naungan.sheet.layout.Layout;
import id.naungan.sheet.layout.Mapping;
import id.naungan.sheet.layout.RememberedLayout;
import id.naungan.sheet.layout.SheetMapping;
import id.naungan.sheet.layout.SheetNote;
import id.naungan.sheet.layout.Table;
import id.naungan.sheet.layout.TableSearch;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the tables of homes in a workbook and guesses what their columns mean. */
final class IntakeLayout {

    private IntakeLayout() {}

    /** Empty when no sheet holds a table of homes. */
    static Optional<Layout<IntakeField>> of(Workbook workbook, List<RememberedLayout> remembered) {
        var tables = new ArrayList<Table>();
        var mappings = new ArrayList<SheetMapping<IntakeField>>();
        var notes = new ArrayList<SheetNote>();
        for (var sheet : workbook.sheets()) {
            var table = sheet.hidden() || sheet.lines().isEmpty() ? null : TableSearch.find(sheet, IntakeWords.WORDS);
            if (table == null) {
                notes.add(SheetNote.of(sheet.name(), "intake.sheet." + reason(sheet)));
                continue;
            }
            boolean recap = Recap.is(table);
            tables.add(table);
            mappings.add(IntakeGuess.of(table, !recap));
            if (recap) notes.add(SheetNote.of(sheet.name(), "intake.sheet.recap"));
        }
        var mapping = new Mapping<>(IntakeField.class, mappings).recalling(remembered);
        return tables.isEmpty() ? Optional.empty() : Optional.of(new Layout<>(workbook, tables, mapping, notes));
    }

    private static String reason(Sheet sheet) {
        return sheet.hidden() ? "hidden" : sheet.lines().isEmpty() ? "empty" : "noTable";
    }
}
