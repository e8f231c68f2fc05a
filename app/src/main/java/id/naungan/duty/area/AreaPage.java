package id.naungan.duty.area;

import id.naungan.access.May;
import id.naungan.access.Permission;
import id.naungan.institution.InstitutionWords;
import id.naungan.web.Page;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** How the homes of an area are covered. */
@Controller
class AreaPage {

    private final AreaList list;
    private final InstitutionWords words;

    AreaPage(AreaList list, InstitutionWords words) {
        this.list = list;
        this.words = words;
    }

    @GetMapping("/lks/jaga")
    @May(Permission.SEE_DUTY)
    String area(@RequestParam Map<String, String> asked, Model model) {
        var filter = AreaFilter.of(asked);
        var counts = list.counts(filter);
        var lines = list.lines(filter, AreaFilter.PAGE + 1, (filter.page() - 1) * AreaFilter.PAGE);
        model.addAttribute("filter", filter)
                .addAttribute("counts", counts)
                .addAttribute("page", Page.cut(lines, filter.page(), AreaFilter.PAGE, counts.get(filter.mana())))
                .addAttribute("words", words);
        return "duty/area/page";
    }
}
