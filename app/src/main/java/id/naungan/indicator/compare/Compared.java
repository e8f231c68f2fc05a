package id.naungan.indicator.compare;

import id.naungan.indicator.measure.Trail;
import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One part of an area: a region, or a home of a regency.
 *
 * @param trail thirteen months on the scale all parts share
 * @param then the figure of the month it is compared with
 */
public record Compared(
        String region,
        @Nullable UUID home,
        String name,
        Trail trail,
        @Nullable BigDecimal now,
        @Nullable BigDecimal then) {

    public @Nullable BigDecimal difference() {
        return now == null || then == null ? null : now.subtract(then);
    }
}
