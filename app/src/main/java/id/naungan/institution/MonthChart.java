package id.naungan.institution;

import id.naungan.institution.OccupancyHistory.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Residents and places by month as lines of an SVG, 360 × 150. */
public record MonthChart(List<Month> months, String residents, String places, List<Tick> up, List<Label> across) {

    /** A height with its number. */
    public record Tick(String y, long number) {}

    /** A month under the picture. */
    public record Label(String x, YearMonth month) {}

    static final int MOST = 24;
    private static final double LEFT = 34;
    private static final double RIGHT = 352;
    private static final double TOP = 10;
    private static final double BOTTOM = 125;

    /** The last two years of it. */
    public static MonthChart of(List<Month> all) {
        var months = all.subList(Math.max(0, all.size() - MOST), all.size());
        long most = months.stream()
                .mapToLong(m -> Math.max(m.residents(), m.places() == null ? 0 : m.places()))
                .max()
                .orElse(0);
        long top = roundUp(most);
        var residents = new StringBuilder();
        var places = new StringBuilder();
        var across = new ArrayList<Label>();
        boolean drawn = false;
        for (int i = 0; i < months.size(); i++) {
            var month = months.get(i);
            var x = svg(x(i, months.size()));
            residents.append(i == 0 ? "M" : "L").append(x).append(' ').append(svg(y(month.residents(), top)));
            if (month.places() != null)
                places.append(drawn ? "L" : "M").append(x).append(' ').append(svg(y(month.places(), top)));
            drawn = month.places() != null;
            if ((months.size() - 1 - i) % 12 == 0) across.add(new Label(x, month.month()));
        }
        var up = List.of(new Tick(svg(BOTTOM), 0), new Tick(svg(y(top / 2, top)), top / 2), new Tick(svg(TOP), top));
        return new MonthChart(List.copyOf(months), residents.toString(), places.toString(), up, across);
    }

    /** Whether there is a line to draw. */
    public boolean tells() {
        return months.size() > 1 && months.stream().anyMatch(m -> m.residents() > 0);
    }

    private static double x(int i, int of) {
        return of == 1 ? RIGHT : LEFT + (RIGHT - LEFT) * i / (of - 1);
    }

    private static double y(long number, long top) {
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
