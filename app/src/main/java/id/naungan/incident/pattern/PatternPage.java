package id.naungan.incident.pattern;

import id.naungan.access.May;
import id.naungan.access.Permission;
import id.naungan.access.Reach;
import id.naungan.access.Scope;
import id.naungan.access.Scopes;
import id.naungan.incident.board.IncidentWords;
import id.naungan.web.NotVisible;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What the incidents of a period have in common: kinds, homes, hours, places, people accused again, and how fast they were handled. */
@Controller
class PatternPage {

    private final Patterns patterns;
    private final IncidentWords words;
    private final Scopes scopes;
    private final Clock clock;

    PatternPage(Patterns patterns, IncidentWords words, Scopes scopes, Clock clock) {
        this.patterns = patterns;
        this.words = words;
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
        var period = Period.of(periode, LocalDate.ofInstant(now, scope.zone()));
        return new ModelAndView(
                "incident/pattern/page",
                Map.of("view", patterns.view(scope, area, period, now), "words", words, "here", here(scope, area)));
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
