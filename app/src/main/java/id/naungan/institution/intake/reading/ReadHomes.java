package id.naungan.institution.intake.reading;

import id.naungan.sheet.file.Cell;
import id.naungan.sheet.file.Line;
import id.naungan.sheet.layout.Layout;
import id.naungan.sheet.layout.Mapping;
import id.naungan.sheet.layout.RowRef;
import id.naungan.sheet.layout.SheetMapping;
import id.naungan.sheet.layout.SheetNote;
import id.naungan.sheet.layout.Spanning;
import id.naungan.sheet.layout.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads all included tables with a mapping; {@code today} is the day of the import. */
final class ReadHomes {

    private final LocalDate today;
    private final List<ReadRow> rows = new ArrayList<>();
    private final List<HomeList.Skipped> skipped = new ArrayList<>();
    private final List<SheetNote> notes;

    private ReadHomes(Layout<IntakeField> layout, LocalDate today) {
        this.today = today;
        this.notes = new ArrayList<>(layout.notes());
    }

    static HomeList read(Layout<IntakeField> layout, Mapping<IntakeField> mapping, LocalDate today) {
        var reading = new ReadHomes(layout, today);
        for (var table : layout.tables()) {
            mapping.sheet(table.name())
                    .filter(SheetMapping::included)
                    .ifPresent(sheet -> reading.readTable(table, sheet));
        }
        return new HomeList(reading.rows, reading.skipped, reading.notes);
    }

    private void readTable(Table table, SheetMapping<IntakeField> mapping) {
        var lines = new HomeLine(table, mapping);
        var reader = new HomeReader(
                mapping, new Spanning(table.sheet()), today, table.sheet().from1904());
        var around = Stream.of(table.name(), table.title())
                .filter(text -> !text.isBlank())
                .toList();
        var headings = around;
        int before = rows.size();
        for (var line : table.body()) {
            var kind = lines.sort(line);
            if (kind == HomeLine.Kind.OTHER_HEADER) {
                // A second table with other columns would be read with the wrong meanings: better not at all.
                notes.add(SheetNote.of(table.name(), "intake.sheet.otherTable", line.number()));
                break;
            }
            switch (kind) {
                case HOME -> rows.add(reader.read(new RowRef(table.name(), line.number()), line, headings));
                case GROUP_HEADING -> {
                    headings = Stream.concat(Stream.of(text(line)), around.stream())
                            .toList();
                    skip(table, line, kind);
                }
                case FOOTER, OTHER, REPEATED_HEADER, NUMBER_ROW -> skip(table, line, kind);
                case BLANK, OTHER_HEADER -> {}
            }
        }
        if (rows.size() == before) notes.add(SheetNote.of(table.name(), "intake.sheet.noRows"));
    }

    private void skip(Table table, Line line, HomeLine.Kind kind) {
        var key = "intake.skipped." + kind.name().toLowerCase(Locale.ROOT);
        skipped.add(new HomeList.Skipped(new RowRef(table.name(), line.number()), text(line), key));
    }

    private static String text(Line line) {
        return line.cells().stream()
                .filter(cell -> !cell.blank())
                .map(Cell::shown)
                .collect(Collectors.joining(" "));
    }
}
