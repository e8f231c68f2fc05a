package id.naungan.incident.pattern;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** Incidents per hundred residents; nothing where so few live that one incident more would turn it over. */
public final class Rate {

    private Rate() {}

    /** @param least from how many residents on a rate says something: a term */
    public static @Nullable BigDecimal per100(long incidents, long residents, long least) {
        return residents < Math.max(1, least)
                ? null
                : BigDecimal.valueOf(incidents * 100).divide(BigDecimal.valueOf(residents), 1, RoundingMode.HALF_UP);
    }

    /** Whole percent, or nothing of nothing. */
    public static @Nullable Long share(long part, long whole) {
        return whole == 0 ? null : Math.round(part * 100.0 / whole);
    }
}
