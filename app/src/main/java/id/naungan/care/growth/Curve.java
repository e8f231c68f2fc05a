package id.naungan.care.growth;

import id.naungan.kernel.Sex;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A growth chart as a drawing: the curves of -3, -2, 0, +2 and +3 standard deviations and the points of one child. Coordinates are
 * ready for an SVG of {@value #WIDTH} by {@value #HEIGHT}.
 */
public record Curve(Index index, List<Line> lines, List<Dot> dots, List<Tick> across, List<Tick> up) {

    public static final int WIDTH = 360;
    public static final int HEIGHT = 300;
    private static final int LEFT = 34;
    private static final int RIGHT = 26;
    private static final int TOP = 10;
    private static final int BOTTOM = 30;

    /** One curve: how many deviations, its path, and where its name stands. */
    public record Line(int z, String path, double endY) {}

    /** One measurement. */
    public record Dot(double x, double y) {}

    /** A line of the grid with its number; ages in whole years or months. */
    public record Tick(double at, String text) {}

    /** A measured value at an age in months. */
    public record Point(double months, double value) {}

    static Curve of(Index index, Sex sex, List<Point> points, double from, double until) {
        var top = Growth.ofAge(index, sex, until).orElseThrow().at(3);
        var bottom = Growth.ofAge(index, sex, from).orElseThrow().at(-3);
        for (double month = from; month <= until; month++) {
            var lms = Growth.ofAge(index, sex, month).orElseThrow();
            top = Math.max(top, lms.at(3));
            bottom = Math.min(bottom, lms.at(-3));
        }
        var shown = points.stream()
                .filter(p -> p.months() >= from && p.months() <= until)
                .toList();
        for (var point : shown) {
            top = Math.max(top, point.value());
            bottom = Math.min(bottom, point.value());
        }
        return new Scale(from, until, bottom, top).draw(index, sex, shown);
    }

    private record Scale(double from, double until, double bottom, double top) {

        double x(double months) {
            return LEFT + (months - from) / (until - from) * (WIDTH - LEFT - RIGHT);
        }

        double y(double value) {
            return HEIGHT - BOTTOM - (value - bottom) / (top - bottom) * (HEIGHT - TOP - BOTTOM);
        }

        Curve draw(Index index, Sex sex, List<Point> points) {
            var lines = new ArrayList<Line>();
            for (int z : new int[] {-3, -2, 0, 2, 3}) lines.add(line(index, sex, z));
            var dots = points.stream()
                    .map(p -> new Dot(x(p.months()), y(p.value())))
                    .toList();
            return new Curve(index, lines, dots, across(), up());
        }

        private Line line(Index index, Sex sex, int z) {
            var path = new StringBuilder();
            double last = 0;
            double step = until - from > 60 ? 3 : 1;
            for (double month = from; month <= until + 1e-6; month += step) {
                last = y(Growth.ofAge(index, sex, Math.min(month, until))
                        .orElseThrow()
                        .at(z));
                path.append(path.isEmpty() ? 'M' : 'L')
                        .append(String.format(Locale.ROOT, "%.1f %.1f", x(Math.min(month, until)), last));
            }
            return new Line(z, path.toString(), last);
        }

        /** Years, or three months each for infants. */
        private List<Tick> across() {
            var ticks = new ArrayList<Tick>();
            boolean months = until - from <= 24;
            int step = months ? 3 : until - from > 96 ? 24 : 12;
            for (int month = (int) Math.ceil(from / step) * step; month <= until; month += step)
                ticks.add(new Tick(x(month), Integer.toString(months ? month : month / 12)));
            return ticks;
        }

        private List<Tick> up() {
            double span = top - bottom;
            double step = span > 60 ? 20 : span > 25 ? 10 : span > 12 ? 5 : 2;
            var ticks = new ArrayList<Tick>();
            for (double value = Math.ceil(bottom / step) * step; value <= top; value += step)
                ticks.add(new Tick(y(value), Integer.toString((int) value)));
            return ticks;
        }
    }
}
