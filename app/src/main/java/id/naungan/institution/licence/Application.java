package id.naungan.institution.licence;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One application of a home. */
public record Application(
        UUID id,
        int version,
        UUID institutionId,
        String district,
        String home,
        ApplicationKind kind,
        LicenceLevel level,
        ApplicationState state,
        @Nullable String note,
        Instant madeAt,
        @Nullable Instant sentAt,
        @Nullable Instant closedAt) {

    public String href() {
        return "/lks/" + institutionId + "/izin/" + id;
    }
}
