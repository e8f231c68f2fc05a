package id.naungan.indicator.ksl;

import id.naungan.access.May;
import id.naungan.access.Permission;
import id.naungan.access.Scopes;
import id.naungan.indicator.measure.Indicator;
import id.naungan.indicator.measure.Indicators;
import id.naungan.web.NotVisible;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The formula explained, edition by edition; everybody signed in may read it, drafts only who edits. */
@Controller("kslFormulaPage")
class FormulaPage {

    private final Editions editions;
    private final KslQuery scores;
    private final HomeScores inside;
    private final Indicators indicators;
    private final Scopes scopes;

    FormulaPage(Editions editions, KslQuery scores, HomeScores inside, Indicators indicators, Scopes scopes) {
        this.editions = editions;
        this.scores = scores;
        this.inside = inside;
        this.indicators = indicators;
        this.scopes = scopes;
    }

    private boolean edits() {
        return scopes.current().may(Permission.EDIT_REFERENCE);
    }

    @GetMapping("/ksl/rumus")
    @May(Permission.SEE_REFERENCE)
    ModelAndView now() {
        return page(editions.of(scores.month()));
    }

    @GetMapping("/ksl/rumus/{nomor:\\d{1,6}}")
    @May(Permission.SEE_REFERENCE)
    ModelAndView one(@PathVariable int nomor) {
        var edition = editions.one(nomor);
        if (edition.draft() && !edits()) throw new NotVisible();
        return page(edition);
    }

    private ModelAndView page(Edition edition) {
        return new ModelAndView("indicator/ksl/formula")
                .addObject("edition", edition)
                .addObject(
                        "all",
                        editions.all().stream()
                                .filter(one -> one.since() != null || edits())
                                .toList())
                .addObject(
                        "indicators",
                        indicators.all().stream().collect(Collectors.toMap(Indicator::code, Function.identity())))
                .addObject("rates", inside.rates(edition.number(), scores.month()))
                .addObject("edits", edits());
    }
}
