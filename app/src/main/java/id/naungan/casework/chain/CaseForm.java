package id.naungan.casework.chain;

import id.naungan.casework.step.Step;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One form of the chain of a person: which, how far, whose. Its answers stand in its sections. */
public record CaseForm(
        UUID id,
        int version,
        UUID caseId,
        UUID clientId,
        UUID institutionId,
        String district,
        Step step,
        FormStatus status,
        LocalDate onDate,
        @Nullable UUID follows,
        @Nullable UUID holder,
        String holderName,
        OffsetDateTime startedAt,
        @Nullable OffsetDateTime signedAt,
        @Nullable String endedReason) {

    public String href() {
        return "/klien/" + clientId + "/formulir/" + id;
    }

    public String href(String part) {
        return href() + "/" + part;
    }
}
