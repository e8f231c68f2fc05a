package id.naungan.reference;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** Areas cut into their parts, drawn once: the nation into provinces, a province into regencies. */
@Component
public class Plates {

    /** Drawn in a grid so coarse that the whole nation stays light. */
    private static final double NATION = 1.6;

    /** Parts of an area as paths of one sheet; a part without an outline is missing. */
    public record Plate(int width, int height, Map<String, String> paths) {

        static final Plate NONE = new Plate(0, 0, Map.of());

        public boolean drawn() {
            return !paths.isEmpty();
        }
    }

    private final Boundaries boundaries;
    private final Map<String, Plate> plates = new ConcurrentHashMap<>();

    Plates(Boundaries boundaries) {
        this.boundaries = boundaries;
    }

    /** @param area empty for the nation, or a province */
    public Plate of(String area) {
        return plates.computeIfAbsent(area, this::draw);
    }

    private Plate draw(String area) {
        var outlines = boundaries.within(area.isEmpty() ? "" : area + ".");
        if (outlines.isEmpty()) return Plate.NONE;
        var sheet =
                Sheet.of(List.<Outline>of(), Sheet.around(outlines.values()), area.isEmpty() ? NATION : 1);
        var paths = new TreeMap<String, String>();
        outlines.forEach((region, outline) ->
                paths.merge(area.isEmpty() ? region.substring(0, 2) : region, sheet.draw(outline), String::concat));
        return new Plate(sheet.width(), sheet.height(), paths);
    }
}
