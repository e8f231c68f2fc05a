package id.naungan.portal.table;

import id.naungan.portal.edition.Editions;
import id.naungan.portal.edition.Published;
import id.naungan.portal.figure.Edition;
import id.naungan.portal.figure.Key;
import id.naungan.portal.figure.Topic;
import id.naungan.portal.map.RegionMap;
import id.naungan.portal.table.TableView.Point;
import id.naungan.portal.table.TableView.Series;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the table somebody asked for; the page and its files show the same one. */
@Component
public class Tables {

    /** As many editions as fit on a phone. */
    private static final int SERIES = 8;

    private final Editions editions;
    private final RegionMap map;
    private final TopicWords words;

    Tables(Editions editions, RegionMap map, TopicWords words) {
        this.editions = editions;
        this.map = map;
        this.words = words;
    }

    /** What is asked for that there is not is left out. */
    public TableView of(Published edition, Map<String, String> asked) {
        var topic = Topic.of(asked.getOrDefault("topik", "")).orElse(Topic.LKS_JENIS);
        var wanted = asked.getOrDefault("wilayah", "");
        var area = wanted.matches("\\d\\d") ? wanted : "";
        var figures = editions.figures(edition.id());
        var places = places(figures, topic, area);
        var categories = new ArrayList<String>();
        for (var one : words.categories(topic))
            if (places.stream().anyMatch(p -> figures.figures().containsKey(new Key(topic, p, one))))
                categories.add(one);
        categories.add(Key.ALL);
        var category = asked.getOrDefault("golongan", Key.ALL);
        var chosen = categories.contains(category) ? category : Key.ALL;
        var numbers = new HashMap<String, @Nullable Integer>();
        for (var place : places)
            if (!place.equals(area) && !place.endsWith(Key.REST))
                numbers.put(place, figures.seen(new Key(topic, place, chosen)));
        return new TableView(
                edition,
                figures,
                topic,
                area,
                chosen,
                categories,
                places,
                map.of(area, numbers),
                series(topic, area, categories));
    }

    /** The first edition of each period would miss what was corrected: the last one counts. */
    private List<Series> series(Topic topic, String area, List<String> categories) {
        var latest = new ArrayList<Published>();
        for (var one : editions.all())
            if (latest.size() < SERIES
                    && latest.stream().noneMatch(l -> l.period().equals(one.period()))) latest.add(one);
        latest.sort(Comparator.comparing(Published::countedOn).thenComparing(Published::publishedAt));
        if (latest.size() < 2) return List.of();
        return categories.stream()
                .map(category -> new Series(
                        category,
                        latest.stream()
                                .map(e -> new Point(e.name(), editions.number(e.id(), new Key(topic, area, category))))
                                .toList()))
                .toList();
    }

    /** The area itself last, those put together before it. */
    private static List<String> places(Edition figures, Topic topic, String area) {
        var found = figures.figures().keySet().stream()
                .filter(k -> k.topic() == topic && k.category().equals(Key.ALL))
                .map(Key::place)
                .filter(p -> area.isEmpty() ? p.length() == 2 || p.equals(Key.REST) : p.startsWith(area + "."))
                .sorted(Comparator.comparing((String p) -> p.endsWith(Key.REST)).thenComparing(p -> p))
                .toList();
        var all = new ArrayList<>(found);
        if (figures.shows(topic, area)) all.add(area);
        return all;
    }
}
