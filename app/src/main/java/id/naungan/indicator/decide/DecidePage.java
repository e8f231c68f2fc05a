package id.naungan.indicator.decide;

import id.naungan.access.May;
import id.naungan.access.Permission;
import id.naungan.access.Scopes;
import id.naungan.indicator.measure.CountedFigures;
import id.naungan.indicator.measure.Where;
import id.naungan.web.NavItem;
import id.naungan.web.NotVisible;
import java.util.Comparator;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What decision-makers ask, each answered in a sentence; one answer with its table, what it was computed by, and the records behind. */
@Controller
class DecidePage {

    static final String HERE = "/keputusan";
    static final int SIZE = 50;

    private final List<Asks> asks;
    private final CountedFigures figures;
    private final Wording wording;
    private final Scopes scopes;

    DecidePage(List<Asks> asks, CountedFigures figures, Wording wording, Scopes scopes) {
        this.asks = asks.stream().sorted(Comparator.comparing(Asks::question)).toList();
        this.figures = figures;
        this.wording = wording;
        this.scopes = scopes;
    }

    @Bean
    static NavItem decideEntry() {
        return new NavItem(38, "decide.nav", HERE, Permission.SEE_DECISIONS.name(), "help");
    }

    Where where(String region) {
        return Where.of(scopes.current(), region, "", figures.month());
    }

    Asks asks(String text) {
        var question = Question.of(text).orElseThrow(NotVisible::new);
        return asks.stream()
                .filter(one -> one.question() == question)
                .findFirst()
                .orElseThrow();
    }

    @GetMapping(HERE)
    @May(Permission.SEE_DECISIONS)
    @Transactional(readOnly = true)
    public ModelAndView all(@RequestParam(defaultValue = "") String wilayah) {
        var where = where(wilayah);
        return new ModelAndView("indicator/decide/all")
                .addObject("where", where)
                .addObject("wording", wording)
                .addObject("answers", asks.stream().map(one -> one.answer(where, 1, 3)).toList());
    }

    @GetMapping(HERE + "/{tanya:[a-z]+}")
    @May(Permission.SEE_DECISIONS)
    ModelAndView one(
            @PathVariable String tanya,
            @RequestParam(defaultValue = "") String wilayah,
            @RequestParam(defaultValue = "1") int hal) {
        int number = Math.clamp(hal, 1, 10_000);
        var where = where(wilayah);
        var answer = asks(tanya).answer(where, number, SIZE);
        return new ModelAndView("indicator/decide/one")
                .addObject("where", where)
                .addObject("wording", wording)
                .addObject("answer", answer)
                .addObject("page", new id.naungan.web.Page<>(answer.lines(), number, SIZE, (long) number * SIZE < answer.all(), answer.all()));
    }
}
