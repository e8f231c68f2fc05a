package id.naungan.casework.tab;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One stay as the person's file shows it. */
public record PastStay(
        UUID id,
        String home,
        LocalDate entryOn,
        String entryPath,
        @Nullable String entryReferrer,
        String entryReason,
        @Nullable LocalDate exitOn,
        @Nullable String exitKind,
        @Nullable String exitDestination) {}
