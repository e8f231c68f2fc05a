package id.naungan.indicator.control;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * From how many to how many events are usual in a week, and how many are expected.
 *
 * <p>When the rate did not change, a week's count among all events of the week and of its past is binomial, whatever the rate is: the
 * limits are exact, also for few events and a short past (Przyborowski and Wilenski 1940). Where weeks differ more than chance has it,
 * counts are divided by their spread (Laney 2002), widened by what a spread known from few weeks may be wrong.
 */
public record Limits(int low, int high, double centre) {

    /** The chance of a false mark is at most alpha, half of it at either end. */
    public static Limits of(Past past, double exposure, double alpha) {
        double spread = past.spread();
        if (spread > 1) spread *= widening(past.weeks() - 1, alpha / 2);
        double share = exposure / (exposure + past.exposure());
        double before = past.count() / spread;
        int high = 0;
        for (int step = 1 << 20; step > 0; step >>= 1)
            if (atLeast(high + step, spread, before, share) > alpha / 2) high += step;
        int low = 0;
        while (low <= high && atMost(low, spread, before, share) <= alpha / 2) low++;
        return new Limits(low, high, past.exposure() == 0 ? 0 : past.count() * exposure / past.exposure());
    }

    public boolean usual(double count) {
        return count >= low && count <= high;
    }

    private static double atLeast(double count, double spread, double before, double share) {
        return Beta.of(share, count / spread, before + 1);
    }

    private static double atMost(double count, double spread, double before, double share) {
        return before == 0 ? 1 : Beta.of(1 - share, before, count / spread + 1);
    }

    private record Tail(int degrees, double part) {}

    private static final Map<Tail, Double> WIDENINGS = new ConcurrentHashMap<>();

    /** The square of how much further out Student's t lies than the normal distribution, at this tail. */
    private static double widening(int degrees, double part) {
        return WIDENINGS.computeIfAbsent(
                new Tail(degrees, part), t -> Math.pow(tail(degrees, part) / tail(1_000_000, part), 2));
    }

    /** Beyond which Student's t has this tail. */
    private static double tail(int degrees, double tail) {
        double low = 0;
        double high = 1e4;
        for (int i = 0; i < 80; i++) {
            double t = (low + high) / 2;
            if (Beta.of(degrees / (degrees + t * t), degrees / 2.0, 0.5) / 2 > tail) low = t;
            else high = t;
        }
        return low;
    }
}
