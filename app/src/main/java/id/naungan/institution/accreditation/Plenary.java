package id.naungan.institution.accreditation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was decided about a home's accreditation; without a round it was taken over from paper. */
public record Plenary(
        UUID id,
        @Nullable UUID accreditationId,
        Grade grade,
        @Nullable BigDecimal score,
        String number,
        String issuer,
        LocalDate decidedOn,
        @Nullable LocalDate validUntil,
        @Nullable String minutes,
        @Nullable UUID fileId,
        String decidedByName,
        @Nullable UUID letterId) {}
