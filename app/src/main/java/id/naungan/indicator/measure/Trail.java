package id.naungan.indicator.measure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Thirteen months of an indicator as a line; months of which records say nothing are gaps, never nought. */
public record Trail(List<Spot> spots, BigDecimal low, BigDecimal high) {

    private static final int MONTHS = 13;

    /** A month, and what it came to. */
    public record Spot(LocalDate month, @Nullable BigDecimal value) {}

    public static Trail of(Indicator indicator, List<Point> points, LocalDate last) {
        var spots = new ArrayList<Spot>();
        BigDecimal low = null;
        BigDecimal high = null;
        for (int back = MONTHS - 1; back >= 0; back--) {
            var month = last.minusMonths(back);
            var value = points.stream()
                    .filter(point -> point.code().equals(indicator.code())
                            && point.month().equals(month))
                    .findFirst()
                    .map(point -> indicator.figure(point.n(), point.d()))
                    .orElse(null);
            spots.add(new Spot(month, value));
            if (value == null) continue;
            low = low == null ? value : low.min(value);
            high = high == null ? value : high.max(value);
        }
        return new Trail(
                List.copyOf(spots), low == null ? BigDecimal.ZERO : low, high == null ? BigDecimal.ZERO : high);
    }

    /** Whether there is a line to draw. */
    public boolean drawn() {
        return spots.stream().filter(spot -> spot.value() != null).count() > 1;
    }

    /** The same line on another scale, such as one it shares with others. */
    public Trail between(BigDecimal lowest, BigDecimal highest) {
        return new Trail(spots, lowest, highest);
    }

    /** What this month differs from a year before, when both are known. */
    public @Nullable BigDecimal change() {
        var now = spots.getLast().value();
        var then = spots.getFirst().value();
        return now == null || then == null ? null : now.subtract(then);
    }

    public double x(int spot, double width) {
        return 3 + spot * (width - 6) / (MONTHS - 1);
    }

    public double y(BigDecimal value, double height) {
        var range = high.subtract(low).doubleValue();
        return range == 0 ? height / 2 : height - 3 - (value.subtract(low).doubleValue() / range) * (height - 6);
    }

    /** The line as an SVG path in a box of this size, broken where a month is unknown. */
    public String path(double width, double height) {
        var path = new StringBuilder();
        boolean on = false;
        for (int i = 0; i < spots.size(); i++) {
            var value = spots.get(i).value();
            if (value != null)
                path.append(String.format(Locale.ROOT, "%s%.1f %.1f", on ? "L" : "M", x(i, width), y(value, height)));
            on = value != null;
        }
        return path.toString();
    }
}
