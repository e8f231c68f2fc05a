package id.naungan.casework.roster.verdict;

import id.naungan.casework.roster.Decision;
import id.naungan.casework.roster.RosterJson;
import id.naungan.casework.roster.RowOutcome;
import id.naungan.casework.roster.RowVerdict;
import id.naungan.casework.roster.Why;
import id.naungan.casework.roster.reading.row.RosterRow;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One row of an import with its verdict; `content` is the child as it was read, or the cells of a refused row. */
public record RosterLine(
        int position,
        String sheet,
        int line,
        String content,
        RowVerdict verdict,
        List<Why> reasons,
        @Nullable UUID candidate,
        @Nullable Decision decision,
        @Nullable RowOutcome outcome,
        @Nullable UUID client) {

    /** The child, or null for a row that never was one. */
    public @Nullable RosterRow child() {
        return content.startsWith("{") ? RosterJson.row(content) : null;
    }

    /** A name, or what stands in the row. */
    public String title() {
        var child = child();
        return child != null
                ? child.identity().name()
                : String.join(" ", RosterJson.cells(content)).strip();
    }

    public boolean mayDecide() {
        return verdict == RowVerdict.PERLU_DIPUTUSKAN && outcome == null;
    }
}
