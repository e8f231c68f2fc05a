package id.naungan.portal.table;

import id.naungan.portal.figure.Key;
import id.naungan.portal.figure.Topic;
import id.naungan.reference.Codes;
import id.naungan.reference.Codes.Code;
import id.naungan.reference.Regions;
import id.naungan.web.Ui;
import java.util.List;
import org.springframework.stereotype.Component;

/** The words of topics, categories and places. */
@Component
public class TopicWords {

    private final Codes codes;
    private final Regions regions;

    TopicWords(Codes codes, Regions regions) {
        this.codes = codes;
        this.regions = regions;
    }

    /** The categories of a topic in their order. */
    public List<String> categories(Topic topic) {
        var table = topic.table();
        return table == null
                ? topic.fixed()
                : codes.all(table).stream().map(Code::code).toList();
    }

    public String category(Ui ui, Topic topic, String category) {
        if (category.equals(Key.ALL)) return ui.msg("portal.category.SEMUA");
        var table = topic.table();
        return table == null ? ui.msg("portal.category." + category) : codes.label(table, category, ui.locale());
    }

    public String place(Ui ui, String place) {
        if (place.isEmpty()) return ui.msg("portal.place.nation");
        if (place.equals(Key.REST)) return ui.msg("portal.place.rest");
        if (place.endsWith(Key.REST)) return ui.msg("portal.place.rest-of", regions.name(place.substring(0, 2)));
        return regions.name(place);
    }
}
