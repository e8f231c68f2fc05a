package id.naungan.web.form;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The regions that fit what is being typed into a search box, as choices of the list under it. */
@Controller
class RegionChoicesPage {

    private final ObjectProvider<RegionSource> regions;

    RegionChoicesPage(ObjectProvider<RegionSource> regions) {
        this.regions = regions;
    }

    @GetMapping("/isian/wilayah")
    ModelAndView choices(@RequestParam int tingkat, @RequestParam Map<String, String> sent, Locale locale) {
        var words = sent.entrySet().stream()
                .filter(entry -> entry.getKey().endsWith(Texts.SEARCH))
                .map(entry -> Texts.clean(entry.getValue()))
                .findFirst()
                .orElse("");
        List<Option> found = words.isEmpty()
                ? List.of()
                : regions.stream()
                        .flatMap(source -> source.search(words, tingkat, locale).stream())
                        .toList();
        return new ModelAndView("web/form/regions", Map.of("found", found));
    }
}
