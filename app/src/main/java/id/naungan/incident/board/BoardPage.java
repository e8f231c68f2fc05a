package id.naungan.incident.board;

import id.naungan.access.May;
import id.naungan.access.Permission;
import id.naungan.access.Reach;
import id.naungan.access.Scopes;
import id.naungan.web.NavItem;
import id.naungan.web.Page;
import id.naungan.web.form.Form;
import id.naungan.web.form.Submission;
import id.naungan.web.form.Submission.Accepted;
import id.naungan.web.form.Submission.Rejected;
import java.time.Clock;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Incidents as a board of what is open, and as a list of all. */
@Controller
class BoardPage {

    static final int CARDS = 30;
    static final int LINES = 50;

    private final IncidentList list;
    private final IncidentWords words;
    private final Scopes scopes;
    private final Clock clock;

    BoardPage(IncidentList list, IncidentWords words, Scopes scopes, Clock clock) {
        this.list = list;
        this.words = words;
        this.scopes = scopes;
        this.clock = clock;
    }

    /** The entry in the navigation. */
    @Configuration(proxyBeanMethods = false)
    static class Listed {

        @Bean
        NavItem incidentsNav() {
            return new NavItem(9, "incidents.nav", "/insiden", Permission.SEE_INCIDENTS.name(), "alert");
        }
    }

    @GetMapping("/insiden")
    @May(Permission.SEE_INCIDENTS)
    ModelAndView show(
            Submission<IncidentFilter> asked,
            @RequestParam(defaultValue = "papan") String view,
            @RequestParam(defaultValue = "1") int hal) {
        var form = asked instanceof Rejected<IncidentFilter>(var wrong) ? wrong : null;
        var filter = asked instanceof Accepted<IncidentFilter>(var value) ? value : IncidentFilter.NONE;
        return view.equals("daftar")
                ? lines(filter, form == null ? Form.of(filter) : form, Math.max(1, hal))
                : board(filter);
    }

    private ModelAndView board(IncidentFilter filter) {
        var now = clock.instant();
        var asked = Asked.of(filter, now, scopes.current().zone());
        var all = Asked.of(
                new IncidentFilter(
                        Standing.TERBUKA,
                        filter.tingkat(),
                        filter.jenis(),
                        filter.lks(),
                        filter.wilayah(),
                        null,
                        null,
                        filter.tenggat(),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null),
                now,
                scopes.current().zone());
        var view = new BoardView(filter, list.counts(all), list.board(asked, CARDS, now), CARDS, now);
        return new ModelAndView("incident/board/board", Map.of("view", view, "words", words));
    }

    private ModelAndView lines(IncidentFilter filter, Form<IncidentFilter> form, int number) {
        var now = clock.instant();
        var asked = Asked.of(filter, now, scopes.current().zone());
        var counts = list.counts(asked);
        var page = Page.cut(list.page(asked, LINES + 1, (number - 1) * LINES, now), number, LINES, counts.own());
        return new ModelAndView(
                "incident/board/list",
                Map.of(
                        "form",
                        form,
                        "filter",
                        filter,
                        "counts",
                        counts,
                        "page",
                        page,
                        "words",
                        words,
                        "now",
                        now,
                        // A province has thousands of homes: there a figure leads to one.
                        "pickHome",
                        scopes.current().reach() == Reach.DISTRICT));
    }
}
