package id.naungan.casework.forum;

import id.naungan.access.May;
import id.naungan.access.Permission;
import id.naungan.access.Scopes;
import id.naungan.casework.Homes;
import id.naungan.casework.Today;
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
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Meetings of the forum of a home's alumni. */
@Controller
class ForumPage {

    private static final int LAST_PAGE = 200;

    private final Forums forums;
    private final HoldForum hold;
    private final Homes homes;
    private final Scopes scopes;
    private final Today today;

    ForumPage(Forums forums, HoldForum hold, Homes homes, Scopes scopes, Today today) {
        this.forums = forums;
        this.hold = hold;
        this.homes = homes;
        this.scopes = scopes;
        this.today = today;
    }

    /** The entry in the navigation. */
    @Configuration(proxyBeanMethods = false)
    static class Listed {

        @Bean
        NavItem forumNav() {
            return new NavItem(66, "forum.nav", "/forum-alumni", Permission.HOLD_CONFERENCE.name(), "people");
        }
    }

    @GetMapping("/forum-alumni")
    @May(Permission.SEE_CASE)
    ModelAndView list(@RequestParam(required = false) @Nullable UUID lks, @RequestParam(defaultValue = "1") int hal) {
        var home = home(lks);
        if (home == null) return new ModelAndView("casework/forum/homes").addObject("homes", homes.all());
        return new ModelAndView("casework/forum/list")
                .addObject("home", homes.within(home))
                .addObject("forums", forums.of(home, Math.clamp(hal, 1, LAST_PAGE)));
    }

    @GetMapping("/forum-alumni/baru")
    @May(Permission.HOLD_CONFERENCE)
    ModelAndView fresh(@RequestParam(required = false) @Nullable UUID lks) {
        var home = home(lks);
        if (home == null) return new ModelAndView("redirect:/forum-alumni");
        return form(home, Form.blank(Gathering.class).prefilled("on", today.date()), Set.of(), Set.of());
    }

    @PostMapping("/forum-alumni")
    @May(Permission.HOLD_CONFERENCE)
    ModelAndView hold(
            @RequestParam(required = false) @Nullable UUID lks,
            @RequestParam(defaultValue = "") Set<UUID> alumni,
            @RequestParam(defaultValue = "") Set<UUID> keluarga,
            Submission<Gathering> sent,
            Flash flash) {
        var home = home(lks);
        if (home == null) return new ModelAndView("redirect:/forum-alumni");
        return switch (sent) {
            case Rejected<Gathering>(var form) -> form(home, form, alumni, keluarga);
            case Accepted<Gathering>(var gathering) -> {
                var id = hold.hold(home, gathering, alumni, keluarga);
                flash.say("forum.held");
                yield new ModelAndView("redirect:/forum-alumni/" + id);
            }
        };
    }

    @GetMapping("/forum-alumni/{id}")
    @May(Permission.SEE_CASE)
    ModelAndView show(@PathVariable UUID id) {
        var of = forums.one(id);
        return new ModelAndView("casework/forum/page")
                .addObject("of", of)
                .addObject("home", homes.within(of.institution()))
                .addObject("guests", forums.guests(id));
    }

    private @Nullable UUID home(@Nullable UUID asked) {
        var own = scopes.current().institution();
        return own == null ? asked : own;
    }

    private ModelAndView form(UUID home, Form<Gathering> form, Set<UUID> alumni, Set<UUID> families) {
        return new ModelAndView("casework/forum/new")
                .addObject("home", homes.within(home))
                .addObject("form", form)
                .addObject("alumni", forums.alumni(home))
                .addObject("came", alumni)
                .addObject("families", families);
    }
}
