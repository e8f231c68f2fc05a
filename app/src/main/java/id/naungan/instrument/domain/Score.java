package id.naungan.instrument.domain;

import id.naungan.instrument.domain.Filled.Place;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The result of a sheet. What does not apply is left out of the maximum; an unanswered question stays in it and earns nothing.
 *
 * @param percent of the maximum, before any cap; null when nothing counts
 * @param result what holds: the percentage, at most the lowest cap of critical questions that earned nothing
 */
public record Score(
        List<Line> lines,
        List<Group> groups,
        BigDecimal earned,
        BigDecimal most,
        @Nullable BigDecimal percent,
        @Nullable BigDecimal cap,
        @Nullable BigDecimal result) {

    /** One question that counts: points and maximum with its weight. */
    public record Line(
            Place place, @Nullable Item group, boolean applies, boolean answered, BigDecimal raw, BigDecimal most) {

        public BigDecimal earned() {
            return applies ? raw.multiply(place.item().marking().weight()) : BigDecimal.ZERO;
        }

        public BigDecimal maximum() {
            return applies ? most.multiply(place.item().marking().weight()) : BigDecimal.ZERO;
        }

        /** A critical question that was answered and earned nothing. */
        public boolean caps() {
            return applies && answered && place.item().marking().critical() && raw.signum() == 0;
        }
    }

    /** The result of one group at the top; null stands for questions outside of all. */
    public record Group(
            @Nullable Item item,
            BigDecimal earned,
            BigDecimal most,
            @Nullable BigDecimal percent,
            int counted,
            int left,
            int unanswered) {}

    static @Nullable BigDecimal percent(BigDecimal earned, BigDecimal most) {
        return most.signum() == 0
                ? null
                : earned.multiply(BigDecimal.valueOf(100)).divide(most, 2, RoundingMode.HALF_UP);
    }

    /** The critical questions that hold the result down. */
    public List<Line> capping() {
        return lines.stream().filter(Line::caps).toList();
    }
}
