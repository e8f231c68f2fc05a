package id.naungan.institution.intake.reading;

import id.naungan.sheet.layout.RowRef;
import id.naungan.sheet.value.Hint;
import java.util.List;

/** What became of a row on the level of the file; new or known is decided with the database. */
public sealed interface ReadRow permits HomeRow, ReadRow.Refused {

    RowRef at();

    /** A row meant as a home that cannot become one, and why; {@code cells} as the user sees them. */
    record Refused(RowRef at, List<String> cells, Hint why) implements ReadRow {

        public Refused {
            cells = List.copyOf(cells);
        }
    }
}
