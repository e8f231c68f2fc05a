package id.naungan.institution.alarm;

import id.naungan.access.May;
import id.naungan.access.Permission;
import id.naungan.access.Scopes;
import id.naungan.institution.AlarmCounts;
import id.naungan.institution.InstitutionWords;
import id.naungan.web.NavItem;
import id.naungan.web.Page;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What is wrong in an area, by kind and by home, the gravest first; every figure opens its list. A home goes to its own. */
@Controller
class OverviewPage {

    private static final int SIZE = 30;

    private final AlarmCounts counts;
    private final InstitutionWords words;
    private final Scopes scopes;

    OverviewPage(AlarmCounts counts, InstitutionWords words, Scopes scopes) {
        this.counts = counts;
        this.words = words;
        this.scopes = scopes;
    }

    @Bean
    static NavItem alarmEntry() {
        return new NavItem(30, "alarmrule.nav", "/peringatan", Permission.SEE_INSTITUTIONS.name(), "alert");
    }

    @GetMapping("/peringatan")
    @May(Permission.SEE_INSTITUTIONS)
    String area(@RequestParam Map<String, String> asked, Model model) {
        var home = scopes.current().institution();
        if (home != null) return "redirect:/lks/" + home + "/peringatan";
        var filter = AlarmFilter.of(asked);
        var homes = counts.homes(
                filter.wilayah(), filter.tingkat(), filter.jenis(), SIZE, (filter.page() - 1) * SIZE);
        model.addAttribute("filter", filter)
                .addAttribute("kinds", counts.kinds(filter.wilayah()))
                .addAttribute("grades", counts.grades(filter.wilayah()))
                .addAttribute("page", Page.cut(homes, filter.page(), SIZE, null))
                .addAttribute("words", words);
        return "institution/alarm/overview";
    }
}
