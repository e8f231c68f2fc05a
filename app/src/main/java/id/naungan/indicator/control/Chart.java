package id.naungan.indicator.control;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Weeks of one measure with the limits each had, as an SVG of 360 × 150; the last week is the one that runs. */
public record Chart(
        Measure measure, List<Week> weeks, String line, String centre, String high, String low, List<Tick> up) {

    /** A week: how many, the limits its past gives it when there is past enough, and whether it is marked. */
    public record Week(
            LocalDate from, long count, @Nullable Limits limits, boolean running, boolean marked, String x, String y) {}

    /** A height with its number. */
    public record Tick(String y, long number) {}

    /** A week as counted: events and days of residents. */
    record Counted(LocalDate week, double x, double e) {}

    static final int SHOWN = 26;
    private static final double LEFT = 34;
    private static final double RIGHT = 352;
    private static final double TOP = 10;
    private static final double BOTTOM = 125;

    /** Whether any week of it has limits. */
    public boolean compared() {
        return weeks.stream().anyMatch(week -> week.limits() != null);
    }

    public @Nullable Week marked() {
        return weeks.reversed().stream().filter(Week::marked).findFirst().orElse(null);
    }

    /** Of all weeks counted, the last of which runs; each is compared with those before it. */
    static Chart of(Measure measure, List<Counted> all, LocalDate running, Plan plan) {
        int from = Math.max(0, all.size() - SHOWN);
        var limits = new ArrayList<@Nullable Limits>();
        double most = 0;
        for (int i = from; i < all.size(); i++) {
            var week = all.get(i);
            var past = Past.NONE;
            for (int j = Math.max(0, i - plan.weeks()); j < i; j++)
                if (!all.get(j).week().isBefore(week.week().minusWeeks(plan.weeks())))
                    past = past.plus(all.get(j).x(), all.get(j).e());
            var own = plan.enough(past) ? plan.limits(past, week.e()) : null;
            limits.add(own);
            most = Math.max(most, Math.max(week.x(), own == null ? 0 : own.high()));
        }
        long top = roundUp((long) Math.ceil(Math.max(most, 1)));
        return draw(measure, all.subList(from, all.size()), limits, running, top);
    }

    private static Chart draw(
            Measure measure, List<Counted> shown, List<@Nullable Limits> limits, LocalDate running, long top) {
        var weeks = new ArrayList<Week>();
        var line = new StringBuilder();
        var centre = new StringBuilder();
        var high = new StringBuilder();
        var low = new StringBuilder();
        for (int i = 0; i < shown.size(); i++) {
            var week = shown.get(i);
            var own = limits.get(i);
            var runs = week.week().equals(running);
            var marked = own != null && (runs ? week.x() > own.high() : !own.usual(week.x()));
            var x = svg(shown.size() == 1 ? RIGHT : LEFT + 6 + (RIGHT - LEFT - 12) * i / (shown.size() - 1));
            var y = svg(y(week.x(), top));
            weeks.add(new Week(week.week(), Math.round(week.x()), own, runs, marked, x, y));
            if (!runs) to(line, x, y);
            if (own == null) continue;
            to(centre, x, svg(y(own.centre(), top)));
            to(high, x, svg(y(own.high(), top)));
            to(low, x, svg(y(own.low(), top)));
        }
        var up = List.of(new Tick(svg(BOTTOM), 0), new Tick(svg(y(top / 2.0, top)), top / 2), new Tick(svg(TOP), top));
        return new Chart(
                measure, List.copyOf(weeks), line.toString(), centre.toString(), high.toString(), low.toString(), up);
    }

    private static void to(StringBuilder path, String x, String y) {
        path.append(path.isEmpty() ? "M" : "L").append(x).append(' ').append(y);
    }

    private static double y(double number, long top) {
        return BOTTOM - (BOTTOM - TOP) * number / top;
    }

    /** The next even number that is easily read: 2, 4, 10, 20, 40, 100 … */
    private static long roundUp(long most) {
        for (long unit = 1; ; unit *= 10)
            for (long step : new long[] {2, 4, 6, 8, 10}) if (unit * step >= most) return unit * step;
    }

    private static String svg(double number) {
        return String.format(Locale.ROOT, "%.1f", number);
    }
}
