package id.naungan.indicator.ksl;

import id.naungan.access.May;
import id.naungan.access.Permission;
import id.naungan.access.Scopes;
import id.naungan.indicator.measure.Indicators;
import id.naungan.indicator.measure.Trail;
import id.naungan.institution.InstitutionCovers;
import id.naungan.institution.InstitutionTab;
import id.naungan.web.NotVisible;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** A home's progress: its score, where the points come from, what would raise it most, its year and its peers. */
@Controller
class KslHomePage {

    private static final int BEFORE = 12;

    private final InstitutionCovers covers;
    private final Editions editions;
    private final KslQuery scores;
    private final HomeScores inside;
    private final Indicators indicators;
    private final List<InstitutionTab> tabs;
    private final Scopes scopes;

    KslHomePage(
            InstitutionCovers covers,
            Editions editions,
            KslQuery scores,
            HomeScores inside,
            Indicators indicators,
            List<InstitutionTab> tabs,
            Scopes scopes) {
        this.covers = covers;
        this.editions = editions;
        this.scores = scores;
        this.inside = inside;
        this.indicators = indicators;
        this.tabs = tabs;
        this.scopes = scopes;
    }

    @Bean
    static InstitutionTab kslTab() {
        return new InstitutionTab("ksl", 17, "ksl.tab", Permission.SEE_DASHBOARD);
    }

    @GetMapping("/lks/{id}/ksl")
    @May(Permission.SEE_DASHBOARD)
    ModelAndView show(@PathVariable UUID id) {
        var cover = covers.of(id);
        var month = scores.month();
        var year = scores.year(id, month);
        var edition = editions.of(month);
        var score = year.stream().filter(one -> one.month().equals(month)).findFirst();
        var page = new ModelAndView("indicator/ksl/home")
                .addObject("cover", cover)
                .addObject("edition", edition)
                .addObject("score", score.orElse(null))
                .addObject("past", past(year, edition, month))
                .addObject("trail", trail(year, month))
                .addObject("peers", scores.peers(id, month))
                .addObject("own", overseen())
                .addObject("cases", scopes.current().may(Permission.SEE_CASE));
        var lines = score.map(one -> inside.lines(edition, one)).orElse(List.of());
        return page.addObject("lines", lines)
                .addObject("raising", Line.raising(lines))
                .addObject(
                        "open",
                        lines.stream()
                                .filter(this::opens)
                                .map(line -> line.input().code())
                                .collect(Collectors.toSet()));
    }

    /** The area whose homes the reader may list; none for whoever belongs to a home. */
    private @Nullable String overseen() {
        var scope = scopes.current();
        return scope.institution() != null ? null : scope.region() == null ? "" : scope.region();
    }

    private List<Past> past(List<Score> year, Edition now, LocalDate month) {
        var known = year.stream()
                .map(Score::edition)
                .distinct()
                .collect(Collectors.toMap(n -> n, n -> n == now.number() ? now : editions.one(n)));
        var past = new ArrayList<Past>();
        for (int back = 0; back <= BEFORE; back++) {
            var at = month.minusMonths(back);
            var score = year.stream()
                    .filter(one -> one.month().equals(at))
                    .findFirst()
                    .orElse(null);
            past.add(new Past(at, score, score == null ? null : known.get(score.edition())));
        }
        return past;
    }

    /** Only months that have a category: what a few figures come to is no score to compare. */
    private static Trail trail(List<Score> year, LocalDate month) {
        var spots = IntStream.rangeClosed(-BEFORE, 0)
                .mapToObj(month::plusMonths)
                .map(at -> new Trail.Spot(
                        at,
                        year.stream()
                                .filter(one -> one.month().equals(at) && one.category() != null)
                                .map(Score::score)
                                .findFirst()
                                .orElse(null)))
                .toList();
        return new Trail(spots, BigDecimal.ZERO, BigDecimal.valueOf(100));
    }

    /** Whether the reader may open the records it was counted from. */
    private boolean opens(Line line) {
        return line.indicator().opens(scopes.current(), tabs);
    }

    @GetMapping("/lks/{id}/ksl/{kode}")
    @May(Permission.SEE_DASHBOARD)
    ModelAndView cases(@PathVariable UUID id, @PathVariable String kode) {
        var cover = covers.of(id);
        var month = scores.month();
        var edition = editions.of(month);
        var input = edition.inputs().stream()
                .filter(one -> one.code().equals(kode) && one.adjusted())
                .findFirst();
        if (input.isEmpty() || !scopes.current().may(Permission.SEE_CASE)) throw new NotVisible();
        return new ModelAndView("indicator/ksl/cases")
                .addObject("cover", cover)
                .addObject("edition", edition)
                .addObject("indicator", indicators.one(kode))
                .addObject("month", month)
                .addObject("cases", inside.cases(id, month, kode))
                .addObject(
                        "rates",
                        inside.rates(edition.number(), month).stream()
                                .filter(rate -> rate.code().equals(kode))
                                .toList());
    }
}
