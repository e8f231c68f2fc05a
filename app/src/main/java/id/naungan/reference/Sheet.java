package id.naungan.reference;

import java.util.Collection;

/**
 * An area drawn once: a plain plate of degrees, squeezed by the cosine of the latitude, in whole units so that it stays light; the
 * outlines of its regencies are one path.
 */
public record Sheet(String path, int width, int height, Outline.Box box, double scale, double squeeze) {

    private static final double WIDE = 900;
    private static final double HIGH = 600;
    private static final int EDGE = 14;

    /** Points that lie farther outside than this, in degrees, have wrong coordinates. */
    private static final double OUTSIDE = 0.3;

    public static Sheet of(Collection<Outline> outlines, Outline.Box box) {
        return of(outlines, box, 1);
    }

    /** The same in a grid so much coarser, which is lighter. */
    public static Sheet of(Collection<Outline> outlines, Outline.Box box, double coarser) {
        var squeeze = Math.cos(Math.toRadians((box.south() + box.north()) / 2));
        var across = Math.max((box.east() - box.west()) * squeeze, 0.05);
        var up = Math.max(box.north() - box.south(), 0.05);
        var scale = Math.min(WIDE / across, HIGH / up) / coarser;
        var empty = new Sheet(
                "",
                (int) Math.ceil(across * scale) + 2 * EDGE,
                (int) Math.ceil(up * scale) + 2 * EDGE,
                box,
                scale,
                squeeze);
        var path = new StringBuilder();
        for (var outline : outlines) path.append(empty.draw(outline));
        return new Sheet(path.toString(), empty.width, empty.height, box, scale, squeeze);
    }

    /** One outline as a path of this sheet. */
    public String draw(Outline outline) {
        var path = new StringBuilder();
        outline.rings().forEach(ring -> draw(ring, path));
        return path.toString();
    }

    /** The rectangle around all these shapes. */
    public static Outline.Box around(Collection<Outline> outlines) {
        var box = new Outline.Box(180, 90, -180, -90);
        for (var outline : outlines) {
            var one = outline.box();
            box = box.with(one.south(), one.west()).with(one.north(), one.east());
        }
        return box;
    }

    public boolean holds(double latitude, double longitude) {
        return latitude > box.south() - OUTSIDE
                && latitude < box.north() + OUTSIDE
                && longitude > box.west() - OUTSIDE
                && longitude < box.east() + OUTSIDE;
    }

    /** Points a little outside stand at the edge. */
    public int x(double longitude) {
        return Math.clamp(Math.round(EDGE + (longitude - box.west()) * squeeze * scale), 4, width - 4);
    }

    public int y(double latitude) {
        return Math.clamp(Math.round(EDGE + (box.north() - latitude) * scale), 4, height - 4);
    }

    /** Relative steps of whole units; a ring that shrinks to less than three points is too small to be seen. */
    private void draw(double[] ring, StringBuilder path) {
        var drawn = new StringBuilder();
        int lastX = 0, lastY = 0, points = 0;
        for (var i = 0; i < ring.length; i += 2) {
            int x = x(ring[i]), y = y(ring[i + 1]);
            if (points > 0 && x == lastX && y == lastY) continue;
            if (points == 0) drawn.append('M').append(x).append(' ').append(y);
            else drawn.append('l').append(x - lastX).append(' ').append(y - lastY);
            lastX = x;
            lastY = y;
            points++;
        }
        if (points > 2) path.append(drawn).append('z');
    }
}
