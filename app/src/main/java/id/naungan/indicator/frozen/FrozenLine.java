package id.naungan.indicator.frozen;

import id.naungan.indicator.measure.Indicator;
import id.naungan.indicator.measure.Sum;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One figure with its declaration as it was; n is null when records of no home said anything.
 *
 * @param basis the legal basis of then, `status` whether somebody had verified it
 * @param months over how many months it was summed; one where it says how things stood at the end
 */
public record FrozenLine(
        Indicator indicator,
        String region,
        String basis,
        String status,
        int months,
        int homes,
        @Nullable BigDecimal n,
        @Nullable BigDecimal d,
        int good,
        int fair,
        int poor) {

    public @Nullable BigDecimal value() {
        return n == null ? null : indicator.figure(n, d);
    }

    public Sum sum() {
        return new Sum(region, indicator.code(), homes, n == null ? BigDecimal.ZERO : n, d, good, fair, poor);
    }

    /** Whether an edition says the same of it: the figure, its homes, and what it means. */
    boolean same(FrozenLine other) {
        return homes == other.homes
                && equal(n, other.n)
                && equal(d, other.d)
                && good == other.good
                && fair == other.fair
                && poor == other.poor
                && indicator.edition() == other.indicator.edition()
                && Objects.equals(indicator.formula(), other.indicator.formula());
    }

    private static boolean equal(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null || other == null ? one == other : one.compareTo(other) == 0;
    }
}
