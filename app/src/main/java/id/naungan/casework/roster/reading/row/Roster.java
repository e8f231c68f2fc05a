package id.naungan.casework.roster.reading.row;

import id.naungan.sheet.layout.SheetNote;
import java.util.List;

/** Everything read from a file: children, refused rows, rows that are no children, and notes on whole sheets. */
public record Roster(List<RowOutcome> rows, List<SkippedRow> skipped, List<SheetNote> notes) {

    public Roster {
        rows = List.copyOf(rows);
        skipped = List.copyOf(skipped);
        notes = List.copyOf(notes);
    }

    public List<RosterRow> children() {
        return rows.stream()
                .filter(RosterRow.class::isInstance)
                .map(RosterRow.class::cast)
                .toList();
    }

    public List<RefusedRow> refused() {
        return rows.stream()
                .filter(RefusedRow.class::isInstance)
                .map(RefusedRow.class::cast)
                .toList();
    }
}
