package id.naungan.institution.page;

import id.naungan.reference.Outline;
import java.util.Locale;

/**
 * A regency drawn with the point of a home: a plain plate of degrees, squeezed by the cosine of the latitude, which is true
 * enough for one regency near the equator.
 */
public record HomeMap(String path, double width, double height, double x, double y) {

    private static final double WIDE = 300;
    private static final double HIGH = 240;
    private static final double EDGE = 8;

    static HomeMap of(Outline outline, double latitude, double longitude) {
        var box = outline.box().with(latitude, longitude);
        var squeeze = Math.cos(Math.toRadians((box.south() + box.north()) / 2));
        var across = Math.max((box.east() - box.west()) * squeeze, 1e-6);
        var scale = Math.min(WIDE / across, HIGH / Math.max(box.north() - box.south(), 1e-6));
        var drawing = new Drawing(box, scale, squeeze);
        return new HomeMap(
                drawing.path(outline),
                across * scale + 2 * EDGE,
                (box.north() - box.south()) * scale + 2 * EDGE,
                drawing.x(longitude),
                drawing.y(latitude));
    }

    /** A number as SVG wants it, whatever the reader's language. */
    public static String svg(double number) {
        return String.format(Locale.ROOT, "%.1f", number);
    }

    private record Drawing(Outline.Box box, double scale, double squeeze) {

        double x(double longitude) {
            return EDGE + (longitude - box.west()) * squeeze * scale;
        }

        double y(double latitude) {
            return EDGE + (box.north() - latitude) * scale;
        }

        String path(Outline outline) {
            var path = new StringBuilder();
            for (var ring : outline.rings()) {
                for (var i = 0; i < ring.length; i += 2) {
                    path.append(i == 0 ? "M" : "L")
                            .append(svg(x(ring[i])))
                            .append(' ')
                            .append(svg(y(ring[i + 1])));
                }
                path.append("Z");
            }
            return path.toString();
        }
    }
}
