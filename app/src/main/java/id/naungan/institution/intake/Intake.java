package id.naungan.institution.intake;

import id.naungan.sheet.run.RunStatus;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One import of an office's register; `region` is the office's. */
public record Intake(
        UUID id,
        String region,
        String fileName,
        RunStatus status,
        String mapping,
        int rowCount,
        int doneCount,
        boolean cancelAsked,
        @Nullable String problem,
        @Nullable UUID confirmedBy,
        String createdByName,
        Instant createdAt,
        @Nullable OffsetDateTime checkedAt) {

    public String href() {
        return "/lks/impor/" + id;
    }
}
