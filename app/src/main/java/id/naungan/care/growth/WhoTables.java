package id.naungan.care.growth;

import id.naungan.kernel.Sex;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The growth references of WHO as published (who.csv): standards of 2006 up to five years, reference of 2007 from there to nineteen.
 * Between published points a value is interpolated: through four neighbours below five years, where months are far apart, and on a
 * straight line above, as WHO's own program does.
 */
final class WhoTables {

    private static final Map<String, NavigableMap<Double, Lms>> TABLES = load();

    private WhoTables() {}

    /** The reference at an age in months or a size in centimetres; nothing outside the table. */
    static Optional<Lms> at(String table, Sex sex, double where) {
        var points = TABLES.get(table + sex);
        if (points == null || where < points.firstKey() || where > points.lastKey()) return Optional.empty();
        var exact = points.get(where);
        if (exact != null) return Optional.of(exact);
        return Optional.of(table.endsWith("07") ? straight(points, where) : curved(points, where));
    }

    private static Lms straight(NavigableMap<Double, Lms> points, double where) {
        var below = points.floorEntry(where);
        var above = points.ceilingEntry(where);
        double part = (where - below.getKey()) / (above.getKey() - below.getKey());
        var a = below.getValue();
        var b = above.getValue();
        return new Lms(a.l() + part * (b.l() - a.l()), a.m() + part * (b.m() - a.m()), a.s() + part * (b.s() - a.s()));
    }

    /** Lagrange through the two neighbours on either side; at the edges through the four nearest. */
    private static Lms curved(NavigableMap<Double, Lms> points, double where) {
        double first = points.floorKey(where);
        if (points.lowerKey(first) != null) first = points.lowerKey(first);
        var xs = new double[4];
        xs[0] = first;
        for (int i = 1; i < 4; i++) {
            var next = points.higherKey(xs[i - 1]);
            if (next == null) return straight(points, where);
            xs[i] = next;
        }
        double l = 0;
        double m = 0;
        double s = 0;
        for (int i = 0; i < 4; i++) {
            double weight = 1;
            for (int j = 0; j < 4; j++) if (j != i) weight *= (where - xs[j]) / (xs[i] - xs[j]);
            var point = points.get(xs[i]);
            l += weight * point.l();
            m += weight * point.m();
            s += weight * point.s();
        }
        return new Lms(l, m, s);
    }

    private static Map<String, NavigableMap<Double, Lms>> load() {
        var tables = new HashMap<String, NavigableMap<Double, Lms>>();
        var file = Objects.requireNonNull(WhoTables.class.getResourceAsStream("who.csv"));
        try (var lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> !line.startsWith("#") && !line.startsWith("indicator"))
                    .map(line -> line.split(","))
                    .forEach(cell -> tables.computeIfAbsent(cell[0] + cell[1], t -> new TreeMap<>())
                            .put(
                                    Double.valueOf(cell[2]),
                                    new Lms(
                                            Double.parseDouble(cell[3]),
                                            Double.parseDouble(cell[4]),
                                            Double.parseDouble(cell[5]))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return tables;
    }
}
