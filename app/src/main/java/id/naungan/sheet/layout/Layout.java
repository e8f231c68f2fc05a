package id.naungan.sheet.layout;

import id.naungan.sheet.file.Workbook;
import java.util.List;
import java.util.Optional;

/** The tables of a workbook, what their columns are taken for, and why other sheets were left out. */
public record Layout<F extends Enum<F> & Meaning>(
        Workbook workbook, List<Table> tables, Mapping<F> mapping, List<SheetNote> notes) {

    public Layout {
        tables = List.copyOf(tables);
        notes = List.copyOf(notes);
    }

    public Optional<Table> table(String sheet) {
        return tables.stream().filter(table -> table.name().equals(sheet)).findFirst();
    }
}
