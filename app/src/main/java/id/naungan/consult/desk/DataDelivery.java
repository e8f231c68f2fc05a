package id.naungan.consult.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A data set that was made, and how often its code was tried. */
public record DataDelivery(
        UUID id,
        LocalDate countedOn,
        int k,
        int rowCount,
        String sha256,
        String madeByName,
        Instant madeAt,
        Instant expiresAt,
        @Nullable Instant takenAt,
        int refused) {}
