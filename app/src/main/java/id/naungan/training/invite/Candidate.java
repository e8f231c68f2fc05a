package id.naungan.training.invite;

import id.naungan.training.domain.InvitationState;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A home of the area beside one training: how many of its people lack what is taught, whether it was asked, what it said. */
public record Candidate(
        UUID institutionId,
        String district,
        String home,
        String kind,
        String status,
        int lacking,
        @Nullable LocalDate lastOn,
        @Nullable UUID invitation,
        @Nullable InvitationState state,
        @Nullable String declinedWhy,
        @Nullable Instant answeredAt,
        @Nullable UUID letterId,
        int people) {

    /** Whether it is in the register and not yet registered. */
    public boolean unregistered() {
        return !status.equals("TERDAFTAR") && !status.equals("KEDALUWARSA");
    }

    public boolean invited() {
        return invitation != null;
    }
}
