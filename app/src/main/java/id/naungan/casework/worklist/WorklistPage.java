package id.naungan.casework.worklist;

import id.naungan.access.May;
import id.naungan.access.Permission;
import id.naungan.access.Reach;
import id.naungan.access.Scopes;
import id.naungan.casework.Today;
import id.naungan.web.NavItem;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The worklist: mine, my team's, waiting for others, drafts, gates crossed; the longest overdue first. */
@Controller
class WorklistPage {

    private static final UUID FIRST = new UUID(0, 0);

    private final Worklist worklist;
    private final Scopes scopes;
    private final Today today;

    WorklistPage(Worklist worklist, Scopes scopes, Today today) {
        this.worklist = worklist;
        this.scopes = scopes;
        this.today = today;
    }

    /** The entry in the navigation. */
    @Configuration(proxyBeanMethods = false)
    static class Listed {

        @Bean
        NavItem worklistNav() {
            return new NavItem(6, "casework.work.nav", "/tugas", Permission.SEE_CASE.name(), "list");
        }
    }

    @GetMapping("/tugas")
    @May(Permission.SEE_CASE)
    String show(
            @RequestParam(defaultValue = "") String daftar,
            @RequestParam(required = false) @Nullable UUID lks,
            @RequestParam(defaultValue = "") String sesudah,
            Model model) {
        var lane = lane(daftar);
        var start = start(sesudah);
        var found = worklist.of(lane, lks, start.day(), start.id());
        var shown = found.size() > Worklist.PAGE ? found.subList(0, Worklist.PAGE) : found;
        var reach = scopes.current().reach();
        model.addAttribute(
                "view",
                new WorkView(
                        lane,
                        worklist.counts(lks, today.date()),
                        shown,
                        found.size() > Worklist.PAGE ? mark(shown) : null,
                        today.date(),
                        reach == Reach.DISTRICT || reach == Reach.PROVINCE));
        return "casework/worklist/page";
    }

    /** Offices begin with what their area has, everybody else with their own. */
    private Lane lane(String asked) {
        for (var lane : Lane.values()) if (lane.name().equals(asked)) return lane;
        return scopes.current().institution() == null ? Lane.TIM : Lane.SAYA;
    }

    private record Start(LocalDate day, UUID id) {}

    private static Start start(String after) {
        try {
            if (after.length() > 11)
                return new Start(LocalDate.parse(after.substring(0, 10)), UUID.fromString(after.substring(11)));
        } catch (DateTimeParseException | IllegalArgumentException _) {
            // A bent address begins at the beginning.
        }
        return new Start(LocalDate.of(1900, 1, 1), FIRST);
    }

    private static String mark(List<WorkLine> shown) {
        var last = shown.getLast();
        return last.due() + "_" + last.id();
    }
}
