package id.naungan.casework.roster.preview;

import id.naungan.casework.roster.RosterImport;
import id.naungan.casework.roster.RosterImports;
import id.naungan.casework.roster.preview.Preview.Column;
import id.naungan.casework.roster.preview.Preview.Part;
import id.naungan.casework.roster.reading.file.Cell;
import id.naungan.casework.roster.reading.layout.Layout;
import id.naungan.casework.roster.reading.layout.Mapping;
import id.naungan.casework.roster.reading.layout.SheetMapping;
import id.naungan.casework.roster.reading.layout.SheetNote;
import id.naungan.casework.roster.reading.layout.Table;
import id.naungan.casework.roster.reading.row.Roster;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Reads the file and shows what would come of it; writes nothing. */
@Component
class PreviewRoster {

    private static final int FIRST_ROWS = 8;
    private static final int SAMPLES = 3;
    private static final int LONGEST_SAMPLE = 40;

    private final RosterImports imports;

    PreviewRoster(RosterImports imports) {
        this.imports = imports;
    }

    Preview of(RosterImport of) {
        var layout = imports.layout(of);
        var mapping = imports.mapping(of, layout);
        var roster = imports.read(layout, mapping);
        var children = roster.children();
        return new Preview(
                sheets(layout, mapping, roster),
                roster.notes(),
                mapping.problems(),
                children.stream().limit(FIRST_ROWS).toList(),
                children.size(),
                roster.refused().size(),
                roster.skipped().size(),
                (int) children.stream()
                        .filter(child -> child.stay().admitted() == null)
                        .count());
    }

    private static List<Part> sheets(Layout layout, Mapping mapping, Roster roster) {
        var parts = new ArrayList<Part>();
        for (var sheet : mapping.sheets()) {
            var table = layout.table(sheet.sheet()).orElseThrow();
            var notes = new ArrayList<SheetNote>(mapping.problems());
            notes.addAll(roster.notes());
            notes.removeIf(note -> !note.sheet().equals(sheet.sheet()));
            parts.add(new Part(parts.size(), sheet.sheet(), sheet.included(), columns(sheet, table), notes));
        }
        return parts;
    }

    /** Columns that hold anything. */
    private static List<Column> columns(SheetMapping sheet, Table table) {
        return sheet.columns().stream()
                .map(each -> new Column(
                        each.column(), each.label(), samples(table, each.column()), each.field(), each.confidence()))
                .filter(column -> !column.label().isBlank() || !column.samples().isEmpty())
                .toList();
    }

    private static List<String> samples(Table table, int column) {
        return table.body().stream()
                .map(line -> line.at(column))
                .filter(cell -> !cell.blank())
                .map(Cell::shown)
                .map(text -> text.length() > LONGEST_SAMPLE ? text.substring(0, LONGEST_SAMPLE) + "…" : text)
                .distinct()
                .limit(SAMPLES)
                .toList();
    }
}
