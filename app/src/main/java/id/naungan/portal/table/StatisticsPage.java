package id.naungan.portal.table;

import id.naungan.access.Open;
import id.naungan.portal.edition.Editions;
import id.naungan.reference.Terms;
import id.naungan.web.NotVisible;
import java.util.Map;
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
    private final Tables tables;
    private final TopicWords words;
    private final Terms terms;

    StatisticsPage(Editions editions, Tables tables, TopicWords words, Terms terms) {
        this.editions = editions;
        this.tables = tables;
        this.words = words;
        this.terms = terms;
    }

    @GetMapping("/statistik")
    @Open(WHY)
    String table(@RequestParam Map<String, String> asked, Model model) {
        model.addAttribute("words", words).addAttribute("editions", editions.all());
        var edition = editions.named(asked.getOrDefault("edisi", ""));
        if (edition.isEmpty()) return "portal/figure/none";
        model.addAttribute("view", tables.of(edition.get(), asked));
        return "portal/figure/table";
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
