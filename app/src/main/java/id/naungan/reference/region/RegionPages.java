package id.naungan.reference.region;

import id.naungan.access.May;
import id.naungan.access.Permission;
import id.naungan.reference.Regions;
import id.naungan.web.NotVisible;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Browsing regions from province to village, and the choices of a region field while somebody types. */
@Controller
class RegionPages {

    private static final int MOST = 50;

    private final RegionSearch search;
    private final RegionChoices choices;
    private final Regions regions;
    private final RegionDetails details;

    RegionPages(RegionSearch search, RegionChoices choices, Regions regions, RegionDetails details) {
        this.search = search;
        this.choices = choices;
        this.regions = regions;
        this.details = details;
    }

    @GetMapping("/wilayah")
    @May(Permission.SEE_REFERENCE)
    String provinces(@RequestParam(defaultValue = "") String cari, Model model) {
        model.addAttribute("found", cari.isBlank() ? null : search.find(cari, 1, 4, MOST));
        model.addAttribute("typed", cari);
        return page(null, model);
    }

    @GetMapping("/wilayah/{code:\\d\\d[\\d.]*}")
    @May(Permission.SEE_REFERENCE)
    String region(@PathVariable String code, Model model) {
        model.addAttribute("found", null);
        model.addAttribute("typed", "");
        return page(code, model);
    }

    private String page(@Nullable String code, Model model) {
        model.addAttribute("region", code == null ? null : details.find(code).orElseThrow(NotVisible::new));
        model.addAttribute("way", code == null ? List.of() : way(code));
        model.addAttribute("rows", search.under(code));
        return "reference/region";
    }

    private List<Regions.Region> way(String code) {
        var way = new ArrayList<Regions.Region>();
        for (var c = code; c.contains("."); ) {
            c = c.substring(0, c.lastIndexOf('.'));
            regions.find(c).ifPresent(way::addFirst);
        }
        return way;
    }

    /** The search box of a region field names its text `<field>_cari`, whatever the field is called. */
    @GetMapping("/wilayah/pilihan")
    @May(Permission.SEE_REFERENCE)
    String choices(@RequestParam(defaultValue = "13") int tingkat, HttpServletRequest request, Model model) {
        var words = request.getParameterMap().entrySet().stream()
                .filter(sent -> sent.getKey().endsWith("_cari"))
                .map(Map.Entry::getValue)
                .findFirst()
                .map(values -> values[0])
                .orElse("");
        model.addAttribute("choices", choices.options(words, tingkat));
        return "reference/regionChoices";
    }
}
