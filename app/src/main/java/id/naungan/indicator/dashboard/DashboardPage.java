package id.naungan.indicator.dashboard;

import id.naungan.access.May;
import id.naungan.access.Permission;
import id.naungan.access.Scope;
import id.naungan.access.Scopes;
import id.naungan.indicator.ksl.Editions;
import id.naungan.indicator.ksl.KslQuery;
import id.naungan.indicator.ksl.Spread;
import id.naungan.indicator.measure.CountedFigures;
import id.naungan.indicator.measure.FigureMap;
import id.naungan.indicator.measure.Headline;
import id.naungan.indicator.measure.Headlines;
import id.naungan.indicator.measure.Indicator;
import id.naungan.indicator.measure.Sum;
import id.naungan.indicator.measure.Where;
import id.naungan.institution.AlarmCounts;
import id.naungan.institution.InstitutionWords;
import id.naungan.web.NavItem;
import id.naungan.web.NotVisible;
import id.naungan.web.Page;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** The dashboard of an office: its homes in figures, from the nation down to a home, live. */
@Controller
class DashboardPage {

    private static final int SIZE = 50;
    private static final int FALLEN = 8;

    /** What the map shows first. */
    private static final String MAPPED = "RENCANA";

    private final DashboardQuery query;
    private final LiveDashboard live;
    private final Scopes scopes;
    private final DashboardWords words;
    private final Needs needs;
    private final Headlines headlines;
    private final CountedFigures counted;
    private final FigureMap map;
    private final Editions editions;
    private final KslQuery scores;
    private final AlarmCounts alarms;
    private final InstitutionWords places;

    DashboardPage(
            DashboardQuery query,
            LiveDashboard live,
            Scopes scopes,
            DashboardWords words,
            Needs needs,
            Headlines headlines,
            CountedFigures counted,
            FigureMap map,
            Editions editions,
            KslQuery scores,
            AlarmCounts alarms,
            InstitutionWords places) {
        this.query = query;
        this.live = live;
        this.scopes = scopes;
        this.words = words;
        this.needs = needs;
        this.headlines = headlines;
        this.counted = counted;
        this.map = map;
        this.editions = editions;
        this.scores = scores;
        this.alarms = alarms;
        this.places = places;
    }

    @Bean
    static NavItem dashboardEntry() {
        return new NavItem(10, "dashboard.title", "/dasbor", Permission.SEE_DASHBOARD.name(), "chart");
    }

    /** In one transaction: thirty small questions would each begin and end their own. */
    @May(Permission.SEE_DASHBOARD)
    @GetMapping("/dasbor")
    @Transactional(readOnly = true)
    public ModelAndView show(@RequestParam(defaultValue = "") String wilayah, @RequestParam(defaultValue = "") String peta) {
        var scope = scopes.current();
        var area = area(scope, wilayah);
        var model = new HashMap<String, Object>(
                Map.of("area", area, "areaName", name(scope, area), "latest", query.latest(area), "words", words));
        model.put("places", places);
        model.put("needs", area.equals(own(scope)) ? needs.all() : null);
        var month = counted.month();
        var home = scope.institution();
        var all = home == null ? headlines.of(area, month) : headlines.of(home, month);
        model.put("headlines", all.stream().filter(one -> one.indicator().headline()).toList());
        model.put("moves", Headlines.moves(all));
        var edition = editions.of(month);
        model.put("edition", edition);
        model.put("score", home == null ? null : scores.of(home).orElse(null));
        model.put("spread", home == null ? new Spread(area, scores.distribution(area)) : null);
        model.put("alarms", alarms.kinds(area));
        if (home == null) {
            var where = new Where(area, month, true);
            model.put("where", where);
            model.put("fallen", where.regency() ? counted.fallen(area, month, FALLEN) : List.of());
            model.put("map", map(all, where, peta));
        }
        if (area.length() == 5 || scope.institution() != null) {
            model.put("figures", query.figures(area));
            model.put("homes", query.homes(Measure.LKS, area, 0, 200));
        } else {
            var lines = query.lines(area);
            model.put("lines", lines);
            model.put(
                    "figures", lines.stream().map(DashboardQuery.Line::figures).reduce(Figures.NONE, Figures::plus));
        }
        return new ModelAndView("indicator/dashboard", model);
    }

    /** The map of the indicator asked for, or of the first that stands on top. */
    private @Nullable MapView map(List<Headline> all, Where where, String asked) {
        var judged = all.stream().filter(one -> one.indicator().judged()).toList();
        var chosen = judged.stream()
                .filter(one -> one.indicator().code().equals(asked))
                .findFirst()
                .or(() -> judged.stream()
                        .filter(one -> one.indicator().code().equals(MAPPED))
                        .findFirst())
                .map(Headline::indicator)
                .orElse(null);
        if (chosen == null) return null;
        var below = where.regency() ? List.<Sum>of() : counted.below(chosen, where.region(), where.month());
        return new MapView(
                chosen,
                judged.stream().map(Headline::indicator).toList(),
                map.of(chosen, where, below),
                below);
    }

    /** The homes behind a figure. */
    @May(Permission.SEE_DASHBOARD)
    @GetMapping("/dasbor/{ukuran}")
    ModelAndView list(
            @PathVariable String ukuran,
            @RequestParam(defaultValue = "") String wilayah,
            @RequestParam(defaultValue = "1") int hal) {
        var scope = scopes.current();
        var area = area(scope, wilayah);
        var measure = Measure.of(ukuran).orElseThrow(NotVisible::new);
        int number = Math.max(1, hal);
        var page = Page.cut(query.homes(measure, area, number - 1, SIZE), number, SIZE, null);
        return new ModelAndView(
                "indicator/homes",
                Map.of(
                        "measure",
                        measure,
                        "area",
                        area,
                        "areaName",
                        name(scope, area),
                        "page",
                        page,
                        "total",
                        measure.of(query.figures(area)),
                        "words",
                        words,
                        "silentDays",
                        query.silentDays()));
    }

    @May(Permission.SEE_DASHBOARD)
    @GetMapping(path = "/dasbor/perubahan", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter changes() {
        return live.open(scopes.current());
    }

    /** The area asked for, if it lies within reach; everything in reach when none is. */
    private static String area(Scope scope, String wanted) {
        var own = own(scope);
        if (wanted.isEmpty() || wanted.equals(own)) return own;
        if (!wanted.matches("\\d\\d(\\.\\d\\d)?") || !wanted.startsWith(own) || scope.institution() != null)
            throw new NotVisible();
        return wanted;
    }

    private static String own(Scope scope) {
        return scope.region() == null ? "" : scope.region();
    }

    private String name(Scope scope, String area) {
        return area.isEmpty() ? "" : words.region(area);
    }
}
