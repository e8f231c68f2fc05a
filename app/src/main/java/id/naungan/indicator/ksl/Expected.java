package id.naungan.indicator.ksl;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * An outcome of a home beside what a usual home with such clients would have reached.
 *
 * @param n how many of d reached it
 * @param expected how many a usual home would have reached; none while the nation knows too few cases
 * @param rate how often it is reached in the nation, 0 to 1
 * @param adjusted n / expected × rate in percent; none where it cannot be compared
 */
public record Expected(
        String code,
        int n,
        int d,
        @Nullable BigDecimal expected,
        @Nullable BigDecimal rate,
        @Nullable BigDecimal adjusted) {

    public BigDecimal raw() {
        return percent(BigDecimal.valueOf(n));
    }

    /** The share a usual home would have reached. */
    public @Nullable BigDecimal hoped() {
        return expected == null ? null : percent(expected);
    }

    private BigDecimal percent(BigDecimal of) {
        return of.movePointRight(2).divide(BigDecimal.valueOf(d), 1, RoundingMode.HALF_UP);
    }
}
