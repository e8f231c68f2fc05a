package id.naungan.institution.accreditation;

import id.naungan.institution.licence.LicenceLevel;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One round of accreditation of a home, from its self-assessment to the plenary; `level` is whose social service recommends. */
public record Round(
        UUID id,
        int version,
        UUID institutionId,
        String district,
        String home,
        LicenceLevel level,
        AccreditationState state,
        Instant begunAt,
        String begunByName,
        @Nullable Instant sentAt,
        @Nullable String returnedNote,
        @Nullable LocalDate recommendedOn,
        @Nullable String recommendedNumber,
        @Nullable String recommendedNote,
        @Nullable String recommendedByName,
        @Nullable LocalDate visitOn,
        Instant movedAt) {

    public String href() {
        return "/lks/" + institutionId + "/akreditasi/" + id;
    }

    public boolean recommended() {
        return recommendedNumber != null;
    }
}
