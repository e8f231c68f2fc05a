package id.naungan.reference;

import java.util.List;

/** A shape on the map: closed rings of longitude and latitude, one pair after the other; an inner ring is a hole. */
public record Outline(List<double[]> rings) {

    /** The rectangle around a shape, in degrees. */
    public record Box(double west, double south, double east, double north) {

        public Box with(double latitude, double longitude) {
            return new Box(
                    Math.min(west, longitude),
                    Math.min(south, latitude),
                    Math.max(east, longitude),
                    Math.max(north, latitude));
        }
    }

    /** Whether the point lies inside: a ray to the east crosses the rings an odd number of times. */
    public boolean contains(double latitude, double longitude) {
        var inside = false;
        for (var ring : rings) {
            for (int i = 0, j = ring.length - 2; i < ring.length; j = i, i += 2) {
                var crosses = ring[i + 1] > latitude != ring[j + 1] > latitude;
                if (crosses && longitude < crossing(ring, i, j, latitude)) inside = !inside;
            }
        }
        return inside;
    }

    /** Whether the point lies inside or so near that the simplified outline cannot tell. */
    public boolean mayContain(double latitude, double longitude, double tolerance) {
        return contains(latitude, longitude) || distance(latitude, longitude) <= tolerance;
    }

    /** Degrees to the nearest edge. */
    double distance(double latitude, double longitude) {
        var nearest = Double.MAX_VALUE;
        for (var ring : rings) {
            for (int i = 0, j = ring.length - 2; i < ring.length; j = i, i += 2) {
                nearest = Math.min(nearest, toEdge(ring, i, j, latitude, longitude));
            }
        }
        return nearest;
    }

    public Box box() {
        var box = new Box(180, 90, -180, -90);
        for (var ring : rings) {
            for (var i = 0; i < ring.length; i += 2) box = box.with(ring[i + 1], ring[i]);
        }
        return box;
    }

    private static double crossing(double[] ring, int i, int j, double latitude) {
        return (ring[j] - ring[i]) * (latitude - ring[i + 1]) / (ring[j + 1] - ring[i + 1]) + ring[i];
    }

    private static double toEdge(double[] ring, int i, int j, double latitude, double longitude) {
        double dx = ring[i] - ring[j], dy = ring[i + 1] - ring[j + 1];
        var length = dx * dx + dy * dy;
        var along = length == 0 ? 0 : ((longitude - ring[j]) * dx + (latitude - ring[j + 1]) * dy) / length;
        along = Math.clamp(along, 0, 1);
        return Math.hypot(longitude - ring[j] - along * dx, latitude - ring[j + 1] - along * dy);
    }
}
