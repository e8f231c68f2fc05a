package id.naungan.indicator.measure;

import id.naungan.access.May;
import id.naungan.access.Permission;
import id.naungan.access.Scopes;
import id.naungan.institution.InstitutionWords;
import id.naungan.web.NavItem;
import id.naungan.web.Page;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** All indicators of a region with their year; one indicator explained, compared below and opened down to its homes. */
@Controller("figurePage")
class IndicatorPage {

    private static final int SIZE = 50;

    private final Indicators indicators;
    private final CountedFigures figures;
    private final FigureMap map;
    private final InstitutionWords words;
    private final Scopes scopes;

    IndicatorPage(
            Indicators indicators, CountedFigures figures, FigureMap map, InstitutionWords words, Scopes scopes) {
        this.indicators = indicators;
        this.figures = figures;
        this.map = map;
        this.words = words;
        this.scopes = scopes;
    }

    @Bean
    static NavItem figureEntry() {
        return new NavItem(39, "figure.nav", "/indikator", Permission.SEE_DASHBOARD.name(), "chart");
    }

    private Where where(String region, String month) {
        return Where.of(scopes.current(), region, month, figures.month());
    }

    private ModelAndView page(String template, Where where) {
        return new ModelAndView("indicator/measure/" + template)
                .addObject("where", where)
                .addObject("words", words);
    }

    @GetMapping("/indikator")
    @May(Permission.SEE_DASHBOARD)
    ModelAndView all(@RequestParam(defaultValue = "") String wilayah, @RequestParam(defaultValue = "") String bulan) {
        var home = scopes.current().institution();
        if (home != null) return new ModelAndView("redirect:/lks/" + home + "/indikator");
        var where = where(wilayah, bulan);
        var points = figures.months(where.region(), where.month());
        var all = indicators.all();
        return page("all", where)
                .addObject("indicators", all)
                .addObject(
                        "sums",
                        figures.of(where.region(), where.month()).stream().collect(Collectors.toMap(Sum::code, s -> s)))
                .addObject(
                        "trails",
                        all.stream()
                                .collect(Collectors.toMap(
                                        Indicator::code, one -> Trail.of(one, points, where.month()))));
    }

    @GetMapping("/indikator/{kode}")
    @May(Permission.SEE_DASHBOARD)
    ModelAndView one(
            @PathVariable String kode,
            @RequestParam(defaultValue = "") String wilayah,
            @RequestParam(defaultValue = "") String bulan) {
        var indicator = indicators.one(kode);
        var home = scopes.current().institution();
        if (home != null) return new ModelAndView("redirect:/lks/" + home + "/indikator#" + kode);
        var where = where(wilayah, bulan);
        var sum = figures.of(where.region(), where.month()).stream()
                .filter(one -> one.code().equals(kode))
                .findFirst()
                .orElse(null);
        var below = where.regency() ? List.<Sum>of() : figures.below(indicator, where.region(), where.month());
        return page("one", where)
                .addObject("indicator", indicator)
                .addObject("drawn", map.of(indicator, where, below))
                .addObject("sum", sum)
                .addObject("trail", Trail.of(indicator, figures.months(where.region(), where.month()), where.month()))
                .addObject("below", below);
    }

    @GetMapping("/indikator/{kode}/lks")
    @May(Permission.SEE_DASHBOARD)
    ModelAndView homes(
            @PathVariable String kode,
            @RequestParam(defaultValue = "") String wilayah,
            @RequestParam(defaultValue = "") String bulan,
            @RequestParam(defaultValue = "") String tingkat,
            @RequestParam(defaultValue = "1") int hal) {
        var where = where(wilayah, bulan);
        var behind = new CountedFigures.Behind(indicators.one(kode), where.region(), where.month(), standing(tingkat));
        int number = Math.clamp(hal, 1, 10_000);
        return page("homes", where)
                .addObject("behind", behind)
                .addObject(
                        "sum",
                        figures.of(where.region(), where.month()).stream()
                                .filter(one -> one.code().equals(kode))
                                .findFirst()
                                .orElse(null))
                .addObject("page", Page.cut(figures.homes(behind, number - 1, SIZE), number, SIZE, null));
    }

    static @Nullable Standing standing(String text) {
        return Arrays.stream(Standing.values())
                .filter(one -> one.name().equals(text))
                .findFirst()
                .orElse(null);
    }
}
