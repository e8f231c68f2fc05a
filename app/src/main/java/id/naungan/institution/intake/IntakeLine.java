package id.naungan.institution.intake;

import id.naungan.institution.intake.reading.HomeRow;
import id.naungan.sheet.value.Hint;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One row of an import with its verdict; `content` is the home as it was read, or the cells of a refused
 * row; `place` the code of its region.
 */
public record IntakeLine(
        int position,
        String sheet,
        int line,
        String content,
        @Nullable String place,
        IntakeVerdict verdict,
        List<Hint> reasons,
        @Nullable UUID candidate,
        @Nullable IntakeDecision decision,
        @Nullable IntakeOutcome outcome,
        @Nullable UUID home) {

    /** The home, or null for a row that never was one. */
    public @Nullable HomeRow read() {
        return content.startsWith("{") ? IntakeJson.row(content) : null;
    }

    /** A name, or what stands in the row. */
    public String title() {
        var home = read();
        return home != null
                ? home.named().name()
                : String.join(" ", IntakeJson.cells(content)).strip();
    }

    public boolean mayDecide() {
        return outcome == null && (verdict == IntakeVerdict.MIRIP || verdict == IntakeVerdict.DIKENAL);
    }

    /** What may be said of the row: a home can be brought up to date only where one is known. */
    public List<IntakeDecision> choices() {
        return candidate == null
                ? List.of(IntakeDecision.BARU, IntakeDecision.LEWATI)
                : List.of(IntakeDecision.PERBARUI, IntakeDecision.BARU, IntakeDecision.LEWATI);
    }
}
