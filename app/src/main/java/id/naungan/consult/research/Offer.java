package id.naungan.consult.research;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The data set a code opens. */
public record Offer(
        UUID id,
        String region,
        String title,
        LocalDate countedOn,
        int k,
        int rowCount,
        Instant expiresAt,
        @Nullable Instant takenAt) {}
