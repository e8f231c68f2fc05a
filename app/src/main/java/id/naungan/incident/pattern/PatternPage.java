package id.naungan.incident.pattern;

import id.naungan.access.May;
import id.naungan.access.Permission;
import id.naungan.access.Reach;
import id.naungan.access.Scope;
import id.naungan.access.Scopes;
import id.naungan.incident.board.Asked;
import id.naungan.incident.board.IncidentList;
import id.naungan.incident.board.IncidentWords;
import id.naungan.reference.Terms;
import id.naungan.web.NotVisible;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What the incidents of a period have in common: kinds, homes, hours, places, people accused again, and how fast they were handled. */
@Controller
class PatternPage {

    private final Patterns patterns;
    private final IncidentList list;
    private final IncidentWords words;
    private final Terms terms;
    private final Scopes scopes;
    private final Clock clock;

    PatternPage(
            Patterns patterns, IncidentList list, IncidentWords words, Terms terms, Scopes scopes, Clock clock) {
        this.patterns = patterns;
        this.list = list;
        this.words = words;
        this.terms = terms;
        this.scopes = scopes;
        this.clock = clock;
    }

    @GetMapping("/insiden/pola")
    @May(Permission.SEE_INCIDENTS)
    ModelAndView show(
            @RequestParam(defaultValue = "") String periode, @RequestParam(defaultValue = "") String wilayah) {
        var scope = scopes.current();
        var area = area(scope, wilayah);
        var now = clock.instant();
        var today = LocalDate.ofInstant(now, scope.zone());
        var period = Period.of(periode, today);
        return new ModelAndView(
                "incident/pattern/page",
                Map.of("view", view(scope, area, period, today, now), "words", words, "here", here(scope, area)));
    }

    private PatternView view(Scope scope, String area, Period period, LocalDate today, Instant now) {
        var of = asked(scope, area, period, now);
        var before = asked(scope, area, period.before(), now);
        var both = asked(scope, area, null, now)
                .period(period.before().from(), period.last(), scope.zone());
        var by = by(scope, area);
        return new PatternView(
                area,
                by,
                by.equals("PROV") || (by.equals("KAB") && scope.reach() == Reach.PROVINCE),
                period,
                Period.choices(today),
                list.counts(of),
                list.counts(before),
                patterns.kinds(both),
                patterns.areas(of, by),
                patterns.clocks(of),
                patterns.late(asked(scope, area, null, now)),
                patterns.times(of),
                patterns.accused(of),
                patterns.places(of),
                patterns.sexualByYear(asked(scope, area, null, now)),
                terms.value("insiden-penghuni-angka").value().intValueExact());
    }

    private static Asked asked(Scope scope, String area, @Nullable Period period, Instant now) {
        var asked = Asked.at(now, scope.zone()).and("area", area.isEmpty() ? null : area);
        return period == null ? asked : asked.period(period.from(), period.last(), scope.zone());
    }

    /** What stands in the table of areas: homes for those who answer for homes, regions for those above. */
    private static String by(Scope scope, String area) {
        return switch (scope.reach()) {
            case NATION -> area.isEmpty() ? "PROV" : "KAB";
            case PROVINCE -> area.length() == 5 ? "LKS" : "KAB";
            case CLIENTS, INSTITUTION, DISTRICT, SYSTEM -> "LKS";
        };
    }

    /** The area asked for, if it lies within reach. The nation's offices count by regency at most. */
    private static String area(Scope scope, String wanted) {
        if (wanted.isEmpty()) return "";
        var own = scope.region() == null ? "" : scope.region();
        if (!wanted.matches("\\d\\d(\\.\\d\\d)?")
                || !wanted.startsWith(own)
                || scope.institution() != null
                || (scope.reach() == Reach.NATION && wanted.length() > 2)) throw new NotVisible();
        return wanted;
    }

    private String here(Scope scope, String area) {
        if (!area.isEmpty()) return words.region(area);
        return scope.region() == null ? "" : words.region(scope.region());
    }
}
