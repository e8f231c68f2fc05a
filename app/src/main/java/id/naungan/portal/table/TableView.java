package id.naungan.portal.table;

import id.naungan.portal.edition.Published;
import id.naungan.portal.figure.Edition;
import id.naungan.portal.figure.Key;
import id.naungan.portal.figure.Topic;
import id.naungan.portal.map.RegionMap.Drawn;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One table of an edition as a page shows it.
 *
 * @param area a province, or the empty text for the nation
 * @param category what the map is coloured by
 */
public record TableView(
        Published edition,
        Edition figures,
        Topic topic,
        String area,
        String category,
        List<String> categories,
        List<String> places,
        @Nullable Drawn map,
        List<Series> series) {

    /** How one number went from edition to edition, the oldest first. */
    public record Series(String category, List<Point> points) {

        /** The largest number shown; at least one. */
        public int most() {
            return points.stream()
                    .map(Point::n)
                    .filter(Objects::nonNull)
                    .mapToInt(n -> n)
                    .max()
                    .orElse(1);
        }
    }

    /** One edition's number; null where it is not shown. */
    public record Point(String edition, @Nullable Integer n) {

        /** Its height of forty, at least one where there is anybody. */
        public int height(int most) {
            return n == null || n == 0 ? 0 : Math.max(1, Math.round(40f * n / Math.max(most, 1)));
        }
    }

    /** The number of a cell, or null where it is not shown. */
    public @Nullable Integer number(String place, String of) {
        return figures.seen(new Key(topic, place, of));
    }

    /** Where just this table is to be had, in a format. */
    public String file(String format) {
        return "/statistik/tabel." + format + "?topik=" + topic.name() + "&edisi=" + edition.name()
                + (area.isEmpty() ? "" : "&wilayah=" + area);
    }

    /** Whether any number of the table is not shown. */
    public boolean hides() {
        return places.stream().anyMatch(p -> categories.stream().anyMatch(c -> number(p, c) == null));
    }
}
