package id.naungan.institution.map;

import id.naungan.access.May;
import id.naungan.access.Permission;
import id.naungan.institution.InstitutionWords;
import id.naungan.institution.list.ListFilter;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The homes of the list as a map, with the table behind it. */
@Controller
class HomesMapPage {

    private final HomesMap map;
    private final InstitutionWords words;

    HomesMapPage(HomesMap map, InstitutionWords words) {
        this.map = map;
        this.words = words;
    }

    @GetMapping("/lks/peta")
    @May(Permission.SEE_INSTITUTIONS)
    String map(@RequestParam Map<String, String> asked, Locale locale, Model model) {
        model.addAttribute("mapped", map.of(ListFilter.of(asked), locale));
        model.addAttribute("words", words);
        return "institution/homes-map";
    }
}
