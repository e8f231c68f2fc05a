package id.naungan.spm.area;

import id.naungan.spm.area.AreaFigures.Point;
import java.util.List;
import java.util.stream.IntStream;

/** Attainment by quarter as standing bars; the table beside it has the same figures. */
public record Picture(List<Bar> bars) {

    static final int TALL = 120;
    private static final int STEP = 56;

    /** One quarter: where it stands and how tall; without an index it has no height. */
    public record Bar(Point of, int x, int y, int height) {}

    static Picture of(List<Point> points) {
        return new Picture(IntStream.range(0, points.size())
                .mapToObj(i -> {
                    var index = points.get(i).attainment().index();
                    int height = index == null ? 0 : index.intValue() * TALL / 100;
                    return new Bar(points.get(i), 12 + i * STEP, TALL + 16 - height, height);
                })
                .toList());
    }

    public int width() {
        return Math.max(1, bars.size()) * STEP + 12;
    }
}
