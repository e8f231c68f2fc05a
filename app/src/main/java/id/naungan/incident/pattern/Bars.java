package id.naungan.incident.pattern;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Bars of one drawing, ready for an SVG of {@value #HEIGHT} units height; the highest reaches the top. */
public record Bars(List<Bar> bars, int width, long highest) {

    public static final int HEIGHT = 60;
    private static final int FLOOR = 46;
    private static final int TOP = 12;

    /** @param label what stands below, or the empty text */
    public record Bar(
            String x, String middle, String y, String wide, String high, long value, String label, boolean former) {}

    /** @param former how many of them belong to the period before */
    public static Bars of(List<Long> values, List<String> labels, int former, int step) {
        var highest = values.stream().mapToLong(v -> v).max().orElse(0);
        var bars = new ArrayList<Bar>();
        for (int i = 0; i < values.size(); i++) {
            double high = highest == 0 ? 0 : (double) values.get(i) / highest * (FLOOR - TOP);
            bars.add(new Bar(
                    unit(i * step + step * 0.1),
                    unit(i * step + step * 0.5),
                    unit(FLOOR - high),
                    unit(step * 0.8),
                    unit(high),
                    values.get(i),
                    labels.get(i),
                    i < former));
        }
        return new Bars(bars, step * values.size(), highest);
    }

    private static String unit(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
