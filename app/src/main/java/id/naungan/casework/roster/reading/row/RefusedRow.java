package id.naungan.casework.roster.reading.row;

import id.naungan.sheet.layout.RowRef;
import java.util.List;

/** A row that is meant as a child but cannot become one, and why; {@code cells} as the user sees them. */
public record RefusedRow(RowRef at, List<String> cells, String messageKey, List<String> args) implements RowOutcome {

    public RefusedRow {
        cells = List.copyOf(cells);
        args = List.copyOf(args);
    }
}
