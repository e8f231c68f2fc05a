package id.naungan.training.certificate;

import id.naungan.training.domain.ParticipantState;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A participant with what became of him or her: how much he was there for (percent), scores, certificate. */
public record Participant(
        UUID id,
        UUID institutionId,
        String district,
        String home,
        @Nullable UUID personId,
        String name,
        @Nullable String work,
        @Nullable String phone,
        ParticipantState state,
        @Nullable String cancelledWhy,
        int presence,
        int attended,
        @Nullable BigDecimal before,
        @Nullable BigDecimal after,
        @Nullable UUID letterId,
        @Nullable String number,
        @Nullable LocalDate issuedOn,
        @Nullable Instant withdrawnAt,
        @Nullable String withdrawnWhy) {

    public boolean came() {
        return attended > 0;
    }

    public boolean certified() {
        return number != null && withdrawnAt == null;
    }

    /** Whether a certificate may be given now. */
    public boolean earns(int least) {
        return number == null && state != ParticipantState.BATAL && came() && presence >= least;
    }
}
