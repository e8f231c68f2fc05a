package id.naungan.casework.transfer;

import id.naungan.casework.domain.Transfer.Status;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One offer as the pages show it; `outgoing` and `incoming` say on which end the caller's scope stands. */
public record TransferLine(
        UUID id,
        UUID clientId,
        String clientName,
        String fromHome,
        String toHome,
        LocalDate onDate,
        String reason,
        Status status,
        @Nullable String answer,
        Instant offeredAt,
        boolean outgoing,
        boolean incoming) {

    /** How the badge looks. */
    public String tone() {
        return switch (status) {
            case DITAWARKAN -> "warn";
            case DITERIMA -> "good";
            case DITOLAK, DIBATALKAN -> "";
        };
    }

    public boolean open() {
        return status == Status.DITAWARKAN;
    }
}
