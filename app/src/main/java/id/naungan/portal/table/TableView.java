package id.naungan.portal.table;

import id.naungan.portal.edition.Published;
import id.naungan.portal.figure.Edition;
import id.naungan.portal.figure.Key;
import id.naungan.portal.figure.Topic;
import id.naungan.portal.map.RegionMap.Drawn;
import java.util.List;
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
        @Nullable Drawn map) {

    /** The number of a cell, or null where it is not shown. */
    public @Nullable Integer number(String place, String of) {
        return figures.seen(new Key(topic, place, of));
    }

    /** Whether any number of the table is not shown. */
    public boolean hides() {
        return places.stream().anyMatch(p -> categories.stream().anyMatch(c -> number(p, c) == null));
    }
}
