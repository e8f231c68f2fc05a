package id.naungan.aid.proposal;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Two lines that may be one person. A name or a file is there only where the reader's scope shows it; the homes' names are public. */
public record Duplicate(
        UUID id,
        int version,
        UUID proposalId,
        String programme,
        String period,
        boolean open,
        String certainty,
        String why,
        String state,
        UUID paidHome,
        String paidHomeName,
        String paidDistrict,
        @Nullable UUID paidClient,
        @Nullable String paidName,
        UUID otherHome,
        String otherHomeName,
        String otherDistrict,
        @Nullable UUID otherClient,
        @Nullable String otherName,
        @Nullable String reason,
        @Nullable String decidedByName,
        boolean owned) {

    /** Whether the reader may decide it: who answers for the side that is not paid, and whoever runs the programme. */
    public boolean decidable() {
        return open && (otherClient != null || owned);
    }

    public String tone() {
        return switch (state) {
            case "DIPERIKSA" -> "warn";
            case "BEDA" -> "good";
            default -> "info";
        };
    }
}
