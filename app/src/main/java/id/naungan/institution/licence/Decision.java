package id.naungan.institution.licence;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One decision about a home's registration, with its letter where one was issued. */
public record Decision(
        UUID id,
        @Nullable UUID applicationId,
        DecisionKind kind,
        LicenceLevel level,
        String number,
        LocalDate decidedOn,
        @Nullable LocalDate validUntil,
        @Nullable String reason,
        @Nullable LocalDate clientsBy,
        String issuer,
        String decidedByName,
        @Nullable UUID letterId) {}
