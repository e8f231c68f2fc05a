package id.naungan.portal.table;

import id.naungan.access.Open;
import id.naungan.portal.edition.Editions;
import id.naungan.portal.edition.Published;
import id.naungan.portal.figure.Edition;
import id.naungan.portal.figure.Key;
import id.naungan.portal.figure.Topic;
import id.naungan.portal.map.RegionMap;
import id.naungan.reference.Terms;
import id.naungan.web.NotVisible;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Figures of an edition by province and regency, with the map and what the edition changed. */
@Controller
class StatisticsPage {

    private static final String WHY = "published figures are for everybody; no person can be told from them";
    private static final int MOST_CHANGES = 300;

    private final Editions editions;
    private final RegionMap map;
    private final TopicWords words;
    private final Terms terms;

    StatisticsPage(Editions editions, RegionMap map, TopicWords words, Terms terms) {
        this.editions = editions;
        this.map = map;
        this.words = words;
        this.terms = terms;
    }

    @GetMapping("/statistik")
    @Open(WHY)
    String table(@RequestParam Map<String, String> asked, Model model) {
        model.addAttribute("words", words).addAttribute("editions", editions.all());
        var edition = editions.named(asked.getOrDefault("edisi", ""));
        if (edition.isEmpty()) return "portal/figure/none";
        var topic = Topic.of(asked.getOrDefault("topik", "")).orElse(Topic.LKS_JENIS);
        var area = asked.getOrDefault("wilayah", "");
        var category = asked.getOrDefault("golongan", Key.ALL);
        model.addAttribute("view", view(edition.get(), topic, area.matches("\\d\\d") ? area : "", category));
        return "portal/figure/table";
    }

    private TableView view(Published edition, Topic topic, String area, String category) {
        var figures = editions.figures(edition.id());
        var places = places(figures, topic, area);
        var categories = new ArrayList<String>();
        for (var one : words.categories(topic))
            if (places.stream().anyMatch(p -> figures.figures().containsKey(new Key(topic, p, one))))
                categories.add(one);
        categories.add(Key.ALL);
        var chosen = categories.contains(category) ? category : Key.ALL;
        var numbers = new HashMap<String, @Nullable Integer>();
        for (var place : places)
            if (!place.equals(area) && !place.endsWith(Key.REST))
                numbers.put(place, figures.seen(new Key(topic, place, chosen)));
        return new TableView(edition, figures, topic, area, chosen, categories, places, map.of(area, numbers));
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

    @GetMapping("/statistik/edisi")
    @Open(WHY)
    String editions(Model model) {
        model.addAttribute("editions", editions.all());
        return "portal/figure/editions";
    }

    @GetMapping("/statistik/edisi/{name}")
    @Open(WHY)
    String edition(@PathVariable String name, Model model) {
        var edition = editions.one(name).orElseThrow(NotVisible::new);
        var changes = editions.changes(edition);
        model.addAttribute("edition", edition)
                .addAttribute("changed", changes.size())
                .addAttribute("changes", changes.subList(0, Math.min(MOST_CHANGES, changes.size())))
                .addAttribute("basis", terms.value("portal-sel-terkecil").basis())
                .addAttribute("words", words);
        return "portal/figure/edition";
    }
}
