package id.naungan.casework.roster;

import id.naungan.sheet.run.RunStatus;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One import of a roster into a home. */
public record RosterImport(
        UUID id,
        UUID institution,
        String home,
        String district,
        UUID file,
        String fileName,
        RunStatus status,
        String mapping,
        @Nullable LocalDate entryDate,
        int rowCount,
        int doneCount,
        boolean cancelAsked,
        @Nullable String problem,
        @Nullable UUID confirmedBy,
        Instant createdAt,
        @Nullable Instant finishedAt) {

    public String href() {
        return "/impor/" + id;
    }
}
