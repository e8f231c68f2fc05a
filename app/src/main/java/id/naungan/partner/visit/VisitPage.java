package id.naungan.partner.visit;

import id.naungan.access.May;
import id.naungan.access.Permission;
import id.naungan.access.Scopes;
import id.naungan.institution.InstitutionCover;
import id.naungan.institution.InstitutionCovers;
import id.naungan.reference.Codes;
import id.naungan.store.Ids;
import id.naungan.trail.HistorySection;
import id.naungan.web.Flash;
import id.naungan.web.NotVisible;
import id.naungan.web.form.Form;
import id.naungan.web.form.Submission;
import id.naungan.web.form.Submission.Accepted;
import id.naungan.web.form.Submission.Rejected;
import java.util.List;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The book of visitors of a home: who is in the house, a new visitor, good-bye. */
@Controller
class VisitPage {

    private static final String HERE = "/lks/{id}/mitra/tamu";

    private final InstitutionCovers covers;
    private final Visits visits;
    private final BarredPeople barred;
    private final Codes codes;
    private final Scopes scopes;

    VisitPage(InstitutionCovers covers, Visits visits, BarredPeople barred, Codes codes, Scopes scopes) {
        this.covers = covers;
        this.visits = visits;
        this.barred = barred;
        this.codes = codes;
        this.scopes = scopes;
    }

    /** From the menu to the book of one's own home. */
    @GetMapping("/buku-tamu")
    @May(Permission.KEEP_VISITS)
    String own() {
        var home = scopes.current().institution();
        return "redirect:/lks" + (home == null ? "" : "/" + home + "/mitra/tamu");
    }

    @GetMapping(HERE)
    @May(Permission.SEE_PARTNERS)
    String book(@PathVariable UUID id, @RequestParam(defaultValue = "1") int hal, Model model) {
        model.addAttribute("cover", covers.of(id))
                .addAttribute("inside", visits.inside(id))
                .addAttribute("book", visits.book(id, Math.clamp(hal, 1, 1000)))
                .addAttribute("keeps", scopes.current().may(Permission.KEEP_VISITS) && mine(id))
                .addAttribute("codes", codes);
        return "partner/visit/book";
    }

    @GetMapping(HERE + "/baru")
    @May(Permission.KEEP_VISITS)
    String blank(@PathVariable UUID id, Model model) {
        return form(home(id), Form.blank(VisitForm.class).prefilled("id", Ids.next()), List.of(), model);
    }

    @PostMapping(HERE)
    @May(Permission.KEEP_VISITS)
    String came(@PathVariable UUID id, Submission<VisitForm> sent, Flash flash, Model model) {
        var home = home(id);
        return switch (sent) {
            case Rejected<VisitForm>(var form) ->
                form(home, form, barred.like(form.field("name").value()), model);
            case Accepted<VisitForm> accepted -> {
                var value = accepted.value();
                if (value.client() != null && !visits.livesHere(id, value.client()))
                    yield form(home, accepted.form().wrong("client", "form.error.choice"), List.of(), model);
                var like = barred.like(value.name());
                if (!like.isEmpty() && value.answer() == null) {
                    visits.warn(home, value.id());
                    yield form(
                            home,
                            accepted.form().prefilled("warned", "YA").wrong("answer", "partner.visit.barred"),
                            like,
                            model);
                }
                visits.came(home, value, !like.isEmpty());
                flash.say("partner.flash.came");
                yield "redirect:/lks/" + id + "/mitra/tamu";
            }
        };
    }

    @PostMapping(HERE + "/{visit}/pulang")
    @May(Permission.KEEP_VISITS)
    String left(@PathVariable UUID id, @PathVariable UUID visit, Flash flash) {
        visits.left(home(id).id(), visit);
        flash.say("partner.flash.left");
        return "redirect:/lks/" + id + "/mitra/tamu";
    }

    private boolean mine(UUID home) {
        return home.equals(scopes.current().institution());
    }

    /** Only the home itself keeps its book. */
    private InstitutionCover home(UUID id) {
        if (!mine(id)) throw new NotVisible();
        return covers.of(id);
    }

    private String form(InstitutionCover home, Form<VisitForm> form, List<UUID> like, Model model) {
        model.addAttribute("cover", home)
                .addAttribute("form", form)
                .addAttribute("warned", "YA".equals(form.field("warned").value()))
                .addAttribute("residents", barred.protectedFrom(like));
        return "partner/visit/form";
    }

    /** The words of its history. */
    @Configuration(proxyBeanMethods = false)
    static class Listed {

        @Bean
        HistorySection visitorHistory() {
            return new HistorySection("partner.visit", "", VisitForm.class);
        }
    }
}
