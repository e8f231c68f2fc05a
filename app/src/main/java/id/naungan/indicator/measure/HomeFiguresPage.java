package id.naungan.indicator.measure;

import id.naungan.access.May;
import id.naungan.access.Permission;
import id.naungan.access.Scopes;
import id.naungan.institution.InstitutionCovers;
import id.naungan.institution.InstitutionTab;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A home in figures: how it stands, how its year went, and the records behind each. */
@Controller
class HomeFiguresPage {

    private final InstitutionCovers covers;
    private final Indicators indicators;
    private final CountedFigures figures;
    private final List<InstitutionTab> tabs;
    private final Scopes scopes;

    HomeFiguresPage(
            InstitutionCovers covers,
            Indicators indicators,
            CountedFigures figures,
            List<InstitutionTab> tabs,
            Scopes scopes) {
        this.covers = covers;
        this.indicators = indicators;
        this.figures = figures;
        this.tabs = tabs;
        this.scopes = scopes;
    }

    @Bean
    static InstitutionTab figuresTab() {
        return new InstitutionTab("indikator", 16, "figure.tab", Permission.SEE_DASHBOARD);
    }

    @GetMapping("/lks/{id}/indikator")
    @May(Permission.SEE_DASHBOARD)
    String show(@PathVariable UUID id, Model model) {
        var cover = covers.of(id);
        var month = figures.month();
        var points = figures.months(id, month);
        var all = indicators.all();
        model.addAttribute("cover", cover)
                .addAttribute("indicators", all)
                .addAttribute(
                        "open",
                        all.stream()
                                .filter(one -> one.opens(scopes.current(), tabs))
                                .map(Indicator::code)
                                .collect(Collectors.toSet()))
                .addAttribute(
                        "now", figures.of(id, month).stream().collect(Collectors.toMap(HomeFigure::code, one -> one)))
                .addAttribute(
                        "trails",
                        all.stream().collect(Collectors.toMap(Indicator::code, one -> Trail.of(one, points, month))));
        return "indicator/measure/home";
    }
}
