package id.naungan.indicator.measure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One indicator on a dashboard: how it is now, its year, and what it was a month ago.
 *
 * @param sum of a region; none for a home
 * @param before the sum a month ago
 * @param home the figure of a home; none for a region
 */
public record Headline(
        Indicator indicator,
        @Nullable Sum sum,
        @Nullable Sum before,
        @Nullable HomeFigure home,
        Trail trail) {

    public @Nullable BigDecimal value() {
        if (home != null) return indicator.figure(home.n(), home.d());
        return sum == null ? null : indicator.figure(sum.n(), sum.d());
    }

    public @Nullable BigDecimal lastMonth() {
        return trail.spots().get(trail.spots().size() - 2).value();
    }

    /** Change since the month before, when both are known. */
    public @Nullable BigDecimal moved() {
        var now = value();
        var then = lastMonth();
        return now == null || then == null ? null : now.subtract(then);
    }

    /** How many homes more, or fewer, are judged poor than a month ago. */
    public int morePoor() {
        return sum == null || before == null ? 0 : sum.poor() - before.poor();
    }

    /** Change in steps of its levels, worse above nought; nothing where nothing moved, or only within what is good. */
    public @Nullable BigDecimal worse() {
        var moved = moved();
        var good = indicator.good();
        var fair = indicator.fair();
        if (moved == null || moved.signum() == 0 || good == null || fair == null) return null;
        if (indicator.standing(value()) == Standing.BAIK && indicator.standing(lastMonth()) == Standing.BAIK) return null;
        var step = good.subtract(fair).abs().max(BigDecimal.ONE);
        var worse = indicator.direction() == Indicator.Direction.NAIK ? moved.negate() : moved;
        return worse.divide(step, 3, RoundingMode.HALF_UP);
    }

    /** The list behind it: homes of a region, or the records of a home. */
    public String href(Where where) {
        return "/indikator/" + indicator.code() + "/lks?" + where.query();
    }

    public String records(UUID id) {
        return indicator.records(id);
    }
}
