package id.naungan.casework.roster.reading.row;

import id.naungan.casework.roster.reading.layout.RosterField;
import id.naungan.casework.roster.reading.value.Sex;
import id.naungan.sheet.file.Cell;
import id.naungan.sheet.file.Line;
import id.naungan.sheet.layout.Layout;
import id.naungan.sheet.layout.Mapping;
import id.naungan.sheet.layout.RowRef;
import id.naungan.sheet.layout.SheetMapping;
import id.naungan.sheet.layout.SheetNote;
import id.naungan.sheet.layout.Spanning;
import id.naungan.sheet.layout.Table;
import id.naungan.sheet.value.Dates;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads all included tables with a mapping; {@code today} is the day of the import. */
public final class ReadRoster {

    private final Layout<RosterField> layout;
    private final LocalDate today;
    private final List<RowOutcome> rows = new ArrayList<>();
    private final List<SkippedRow> skipped = new ArrayList<>();
    private final List<SheetNote> notes;

    private ReadRoster(Layout<RosterField> layout, LocalDate today) {
        this.layout = layout;
        this.today = today;
        this.notes = new ArrayList<>(layout.notes());
    }

    public static Roster read(Layout<RosterField> layout, Mapping<RosterField> mapping, LocalDate today) {
        var reading = new ReadRoster(layout, today);
        for (var table : layout.tables()) {
            mapping.sheet(table.name())
                    .filter(SheetMapping::included)
                    .ifPresent(sheet -> reading.readTable(table, sheet));
        }
        var checked = WholeFile.check(reading.rows);
        reading.notes.addAll(checked.notes());
        return new Roster(checked.rows(), reading.skipped, reading.notes);
    }

    private void readTable(Table table, SheetMapping<RosterField> mapping) {
        var sorter = new LineSorter(table, mapping);
        var reader = new RowReader(
                mapping,
                new Spanning(table.sheet()),
                new Dates(today, table.sheet().from1904()));
        var sex = SharedSex.of(table);
        int before = rows.size();
        boolean ended = false;
        for (int i = 0; i < table.body().size() && !ended; i++) {
            var line = table.body().get(i);
            var kind = sorter.sort(line);
            // A second table with other columns would be read with the wrong meanings: better not at all.
            ended = kind == LineKind.OTHER_HEADER;
            switch (kind) {
                case CHILD -> rows.add(reader.read(new RowRef(table.name(), line.number()), line, sex));
                case GROUP_HEADING -> {
                    sex = sex.within(text(line));
                    skip(table, line, kind);
                }
                case FOOTER, OTHER, REPEATED_HEADER, NUMBER_ROW -> skip(table, line, kind);
                case OTHER_HEADER -> notes.add(SheetNote.of(table.name(), "roster.sheet.otherTable", line.number()));
                case BLANK -> {}
            }
        }
        if (rows.size() == before) {
            notes.add(SheetNote.of(table.name(), "roster.sheet.noRows"));
        }
    }

    private void skip(Table table, Line line, LineKind kind) {
        var key = "roster.skipped." + kind.name().toLowerCase(Locale.ROOT);
        skipped.add(new SkippedRow(new RowRef(table.name(), line.number()), text(line), key));
    }

    private static String text(Line line) {
        return line.cells().stream()
                .filter(cell -> !cell.blank())
                .map(Cell::shown)
                .collect(Collectors.joining(" "));
    }

    /** A sex that rows share: said by a heading inside the table, else by the sheet or its title. */
    record SharedSex(@Nullable Sex sex, String source) {

        static SharedSex of(Table table) {
            var bySheet = Sex.spokenOf(table.name());
            return new SharedSex(bySheet == null ? Sex.spokenOf(table.title()) : bySheet, table.name());
        }

        SharedSex within(String heading) {
            var spoken = Sex.spokenOf(heading);
            return spoken == null ? this : new SharedSex(spoken, heading);
        }
    }
}
