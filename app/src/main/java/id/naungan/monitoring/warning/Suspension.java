package id.naungan.monitoring.warning;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A proposal to suspend a home's registration, to whoever registered it. */
public record Suspension(
        UUID id,
        int version,
        UUID institutionId,
        String home,
        String district,
        String office,
        String addressee,
        UUID warningId,
        String reason,
        String state,
        String proposedByName,
        OffsetDateTime proposedAt,
        @Nullable String answer,
        @Nullable String answeredByName,
        @Nullable OffsetDateTime answeredAt) {

    public String href() {
        return "/pemantauan/pembekuan/" + id;
    }

    public boolean open() {
        return state.equals("DIUSULKAN");
    }
}
