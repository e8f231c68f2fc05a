package id.naungan.casework.conference;

import id.naungan.access.May;
import id.naungan.access.Permission;
import id.naungan.access.Scopes;
import id.naungan.casework.Homes;
import id.naungan.casework.Today;
import id.naungan.reference.Codes;
import id.naungan.web.Flash;
import id.naungan.web.NavItem;
import id.naungan.web.form.Form;
import id.naungan.web.form.Submission;
import id.naungan.web.form.Submission.Accepted;
import id.naungan.web.form.Submission.Rejected;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The conferences of a home (or the homes of an area), and a new one with the agenda that what is due proposes. */
@Controller
class ConferencePage {

    private static final int LAST_PAGE = 400;

    private final Conferences conferences;
    private final HoldConference hold;
    private final Agenda agenda;
    private final Homes homes;
    private final Codes codes;
    private final Scopes scopes;
    private final Today today;

    ConferencePage(
            Conferences conferences,
            HoldConference hold,
            Agenda agenda,
            Homes homes,
            Codes codes,
            Scopes scopes,
            Today today) {
        this.conferences = conferences;
        this.hold = hold;
        this.agenda = agenda;
        this.homes = homes;
        this.codes = codes;
        this.scopes = scopes;
        this.today = today;
    }

    /** The entry in the navigation. */
    @Configuration(proxyBeanMethods = false)
    static class Listed {

        @Bean
        NavItem conferenceNav() {
            return new NavItem(40, "conference.nav", "/pembahasan", Permission.HOLD_CONFERENCE.name(), "people");
        }
    }

    @GetMapping("/pembahasan")
    @May(Permission.SEE_CASE)
    ModelAndView list(@RequestParam(required = false) @Nullable UUID lks, @RequestParam(defaultValue = "1") int hal) {
        var home = home(lks);
        int number = Math.clamp(hal, 1, LAST_PAGE);
        if (home == null)
            return new ModelAndView("casework/conference/homes")
                    .addObject("homes", conferences.homes(number))
                    .addObject("today", today.date());
        return new ModelAndView("casework/conference/list")
                .addObject("home", homes.within(home))
                .addObject("lines", conferences.of(home, number))
                .addObject("due", conferences.due(home))
                .addObject("today", today.date());
    }

    @GetMapping("/pembahasan/baru")
    @May(Permission.HOLD_CONFERENCE)
    ModelAndView fresh(@RequestParam(required = false) @Nullable UUID lks) {
        var home = home(lks);
        if (home == null) return new ModelAndView("redirect:/pembahasan");
        return form(
                home,
                Form.blank(Meeting.class).prefilled("on", today.date()),
                Set.of(),
                Set.of(scopes.current().person()),
                true);
    }

    @PostMapping("/pembahasan")
    @May(Permission.HOLD_CONFERENCE)
    ModelAndView open(
            @RequestParam(required = false) @Nullable UUID lks,
            @RequestParam(defaultValue = "") Set<UUID> klien,
            @RequestParam(defaultValue = "") Set<UUID> hadir,
            Submission<Meeting> sent,
            Flash flash) {
        var home = home(lks);
        if (home == null) return new ModelAndView("redirect:/pembahasan");
        return switch (sent) {
            case Rejected<Meeting>(var form) -> form(home, form, klien, hadir, false);
            case Accepted<Meeting>(var meeting) -> {
                var id = hold.open(home, meeting, klien, hadir);
                flash.say("conference.opened");
                yield new ModelAndView("redirect:/pembahasan/" + id);
            }
        };
    }

    private @Nullable UUID home(@Nullable UUID asked) {
        var own = scopes.current().institution();
        return own == null ? asked : own;
    }

    /** On a fresh form everybody for whom something is wrong is ticked. */
    private ModelAndView form(UUID home, Form<Meeting> form, Set<UUID> clients, Set<UUID> present, boolean propose) {
        var at = homes.within(home);
        return new ModelAndView("casework/conference/new")
                .addObject("home", at)
                .addObject("form", form)
                .addObject("agenda", agenda.of(home, today.date()))
                .addObject("colleagues", conferences.colleagues(home, at.district()))
                .addObject("ticked", clients)
                .addObject("present", present)
                .addObject("propose", propose)
                .addObject("codes", codes);
    }
}
