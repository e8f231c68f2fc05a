package id.naungan.casework.chain;

import id.naungan.casework.step.Stage;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The way of a person through care; one is open at a time. */
public record CaseFile(
        UUID id,
        UUID clientId,
        UUID institutionId,
        String district,
        LocalDate openedOn,
        @Nullable LocalDate closedOn,
        Stage stage,
        @Nullable UUID workerId,
        @Nullable String workerName,
        @Nullable LocalDate assessedOn,
        @Nullable LocalDate planOn,
        @Nullable LocalDate reviewDue,
        boolean povertyOnly) {

    public boolean isOpen() {
        return closedOn == null;
    }
}
