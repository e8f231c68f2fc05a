package id.naungan.note.handover;

import id.naungan.access.May;
import id.naungan.access.Permission;
import id.naungan.access.Scopes;
import id.naungan.note.domain.HandoverNote;
import id.naungan.note.domain.HomesInReach;
import id.naungan.note.domain.NoteTerms;
import id.naungan.outbox.Outbox;
import id.naungan.outbox.Outcome;
import id.naungan.reference.Codes;
import id.naungan.web.Flash;
import id.naungan.web.NavItem;
import id.naungan.web.form.Form;
import id.naungan.web.form.Submission;
import id.naungan.web.form.Submission.Accepted;
import id.naungan.web.form.Submission.Rejected;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The page on which a shift hands over to the next. */
@Controller
class HandoverPage {

    private static final int MOST = 60;

    private final Handovers handovers;
    private final HomesInReach homes;
    private final Outbox outbox;
    private final NoteTerms terms;
    private final Scopes scopes;
    private final Codes codes;

    HandoverPage(Handovers handovers, HomesInReach homes, Outbox outbox, NoteTerms terms, Scopes scopes, Codes codes) {
        this.handovers = handovers;
        this.homes = homes;
        this.outbox = outbox;
        this.terms = terms;
        this.scopes = scopes;
        this.codes = codes;
    }

    /** The entry in the navigation. */
    @Configuration(proxyBeanMethods = false)
    static class Listed {

        @Bean
        NavItem handoverNav() {
            return new NavItem(25, "note.handover.nav", "/serah-terima", Permission.WRITE_NOTE.name(), "inbox");
        }
    }

    @GetMapping("/serah-terima")
    @May(Permission.SEE_NOTES)
    ModelAndView list(@RequestParam(required = false) @Nullable UUID lks) {
        var home =
                scopes.current().institution() == null ? lks : scopes.current().institution();
        if (home == null) return new ModelAndView("note/homes", Map.of("homes", homes.all(), "path", "/serah-terima"));
        return page(home, blank(home), HttpStatus.OK);
    }

    @PostMapping("/serah-terima")
    @May(Permission.WRITE_NOTE)
    ModelAndView write(
            Submission<HandoverNote> sent,
            @RequestParam(name = "home", required = false) @Nullable UUID lks,
            HttpServletRequest request,
            Flash flash) {
        var own = scopes.current().institution();
        var home = own == null ? lks : own;
        return switch (sent) {
            case Rejected(var form) -> page(homes.within(home), form, HttpStatus.UNPROCESSABLE_CONTENT);
            case Accepted<HandoverNote> accepted ->
                switch (outbox.take("serah-terima", accepted, request)) {
                    case Outcome.Taken(var href, var version) -> {
                        flash.say("note.handover.saved");
                        yield new ModelAndView("redirect:" + href);
                    }
                    case Outcome.Refused(var key, var args) ->
                        page(
                                homes.within(home),
                                accepted.form().wrong("", key, args),
                                HttpStatus.UNPROCESSABLE_CONTENT);
                    case Outcome.Unreadable _, Outcome.Conflict _ ->
                        page(homes.within(home), accepted.form(), HttpStatus.UNPROCESSABLE_CONTENT);
                };
        };
    }

    /** Reading is confirmed by name. */
    @PostMapping("/serah-terima/{id}/pembacaan")
    @May(Permission.WRITE_NOTE)
    String read(@PathVariable UUID id, @RequestParam(defaultValue = "") String kembali) {
        handovers.read(id);
        return "redirect:" + (kembali.equals("/hari-ini") ? kembali : "/serah-terima");
    }

    private Form<HandoverNote> blank(UUID home) {
        var form = Form.blank(HandoverNote.class).prefilled("day", homes.today());
        return scopes.current().institution() == null ? form.prefilled("home", home) : form;
    }

    private ModelAndView page(UUID home, Form<HandoverNote> form, HttpStatus status) {
        var since = homes.today().minusDays(terms.daysBack());
        var page = new ModelAndView("note/handover/page", status);
        page.addObject("home", homes.named(home));
        page.addObject("handovers", handovers.since(home, since, MOST));
        page.addObject("form", form);
        page.addObject("today", homes.today());
        page.addObject("codes", codes);
        return page;
    }
}
