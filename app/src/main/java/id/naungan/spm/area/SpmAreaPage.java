package id.naungan.spm.area;

import id.naungan.access.May;
import id.naungan.access.Permission;
import id.naungan.access.Reach;
import id.naungan.access.Scopes;
import id.naungan.institution.InstitutionWords;
import id.naungan.reference.Codes;
import id.naungan.spm.domain.Formulas;
import id.naungan.spm.domain.Items;
import id.naungan.web.Page;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Attainment of an area: by kind, by regency, by quarter, what is missing, and the homes and persons behind each figure. */
@Controller
class SpmAreaPage {

    private static final int SIZE = 100;

    private final AreaFigures figures;
    private final Homes homes;
    private final Formulas formulas;
    private final Items items;
    private final Codes codes;
    private final InstitutionWords words;
    private final Scopes scopes;
    private final Clock clock;

    SpmAreaPage(
            AreaFigures figures,
            Homes homes,
            Formulas formulas,
            Items items,
            Codes codes,
            InstitutionWords words,
            Scopes scopes,
            Clock clock) {
        this.figures = figures;
        this.homes = homes;
        this.formulas = formulas;
        this.items = items;
        this.codes = codes;
        this.words = words;
        this.scopes = scopes;
        this.clock = clock;
    }

    private Asked asked(Map<String, String> sent) {
        var today = LocalDate.ofInstant(clock.instant(), scopes.current().zone());
        return Asked.of(sent, scopes.current().region(), today);
    }

    private ModelAndView page(String template, Asked asked) {
        return new ModelAndView(template)
                .addObject("asked", asked)
                .addObject("codes", codes)
                .addObject("words", words)
                .addObject("named", scopes.current().reach() != Reach.NATION);
    }

    @GetMapping("/spm")
    @May(Permission.SEE_SPM)
    ModelAndView area(@RequestParam Map<String, String> sent) {
        var scope = scopes.current();
        if (scope.institution() != null) return new ModelAndView("redirect:/lks/" + scope.institution() + "/spm");
        var asked = asked(sent);
        var rows = figures.rows(asked);
        // Without a kind the one with the most persons is looked at.
        if (asked.kind().isEmpty()) {
            var first = rows.stream()
                    .max(java.util.Comparator.comparingInt(r -> r.attainment().recipients()));
            if (first.isPresent())
                asked = asked.of(first.get().kind(), first.get().setting());
        }
        var shown = asked;
        var trend = figures.trend(asked);
        return page("spm/area/area", asked)
                .addObject("rows", rows)
                .addObject(
                        "row",
                        rows.stream()
                                .filter(r -> r.kind().equals(shown.kind())
                                        && r.setting().equals(shown.setting()))
                                .findFirst()
                                .orElse(null))
                .addObject("districts", asked.area().length() == 5 ? List.of() : figures.districts(asked))
                .addObject("picture", Picture.of(trend))
                .addObject("formula", formulas.on(asked.quarter().to()))
                .addObject("year", LocalDate.now(clock).getYear());
    }

    @GetMapping("/spm/lks")
    @May(Permission.SEE_SPM)
    ModelAndView homes(
            @RequestParam Map<String, String> sent,
            @RequestParam @Nullable UUID butir,
            @RequestParam(defaultValue = "1") int hal) {
        if (scopes.current().institution() != null)
            return new ModelAndView("redirect:/lks/" + scopes.current().institution() + "/spm");
        var asked = asked(sent);
        int number = Math.clamp(hal, 1, 10_000);
        return page("spm/area/homes", asked)
                .addObject("total", homes.total(asked, butir))
                .addObject("page", Page.cut(homes.of(asked, butir, number - 1, SIZE), number, SIZE, null))
                .addObject("item", butir == null ? null : items.one(butir).orElse(null))
                .addObject("persons", butir == null ? List.of() : homes.lacking(asked, butir));
    }
}
