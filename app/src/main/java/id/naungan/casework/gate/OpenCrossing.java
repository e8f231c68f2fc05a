package id.naungan.casework.gate;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** A gate that was crossed: why, by whom, and whether it has been made good since. */
public record OpenCrossing(
        Gate gate,
        Crossing.Ground ground,
        String reason,
        String crossedByName,
        OffsetDateTime crossedAt,
        @Nullable LocalDate settleBy,
        @Nullable LocalDate settledOn) {}
