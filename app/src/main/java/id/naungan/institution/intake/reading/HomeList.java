package id.naungan.institution.intake.reading;

import id.naungan.sheet.layout.RowRef;
import id.naungan.sheet.layout.SheetNote;
import java.util.List;

/** Everything read from a register: homes, refused rows, rows that are no homes, and notes on whole sheets. */
public record HomeList(List<ReadRow> rows, List<Skipped> skipped, List<SheetNote> notes) {

    /** A row that is no home: a total, a signature, a heading inside the table; the key says which. */
    public record Skipped(RowRef at, String text, String messageKey) {}

    public HomeList {
        rows = List.copyOf(rows);
        skipped = List.copyOf(skipped);
        notes = List.copyOf(notes);
    }

    public List<HomeRow> homes() {
        return rows.stream()
                .filter(HomeRow.class::isInstance)
                .map(HomeRow.class::cast)
                .toList();
    }
}
