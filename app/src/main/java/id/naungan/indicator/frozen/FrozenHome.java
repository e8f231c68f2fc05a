package id.naungan.indicator.frozen;

import id.naungan.indicator.measure.Standing;
import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A home behind a frozen figure, under the name and in the regency it had. */
public record FrozenHome(
        UUID home,
        String name,
        String district,
        BigDecimal n,
        @Nullable BigDecimal d,
        @Nullable Standing level) {}
