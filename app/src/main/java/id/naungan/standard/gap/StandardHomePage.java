package id.naungan.standard.gap;

import id.naungan.access.May;
import id.naungan.access.Permission;
import id.naungan.access.Scopes;
import id.naungan.institution.InstitutionCover;
import id.naungan.institution.InstitutionCovers;
import id.naungan.store.Ids;
import id.naungan.web.Flash;
import id.naungan.web.NotVisible;
import id.naungan.web.form.Form;
import id.naungan.web.form.Submission;
import id.naungan.web.form.Submission.Accepted;
import id.naungan.web.form.Submission.Rejected;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** A home beside the three levels, the largest gap first; it enters what no record shows. */
@Controller
class StandardHomePage {

    private static final String HERE = "/lks/{id}/standar";

    private final InstitutionCovers covers;
    private final Standings standings;
    private final Scopes scopes;

    StandardHomePage(InstitutionCovers covers, Standings standings, Scopes scopes) {
        this.covers = covers;
        this.standings = standings;
        this.scopes = scopes;
    }

    @GetMapping(HERE)
    @May(Permission.SEE_STANDARD)
    String show(@PathVariable UUID id, Model model) {
        return page(covers.of(id), Form.blank(EnterForm.class).prefilled("id", Ids.next()), model);
    }

    private String page(InstitutionCover cover, Form<EnterForm> form, Model model) {
        model.addAttribute("cover", cover)
                .addAttribute("standings", standings.of(cover.id()))
                .addAttribute("computedAt", standings.computedAt(cover.id()).orElse(null))
                .addAttribute("form", form)
                .addAttribute("enters", own(cover.id()));
        return "standard/gap/home";
    }

    private boolean own(UUID home) {
        return scopes.current().may(Permission.KEEP_STANDARD)
                && home.equals(scopes.current().institution());
    }

    @PostMapping(HERE)
    @May(Permission.KEEP_STANDARD)
    String enter(@PathVariable UUID id, Submission<EnterForm> sent, Flash flash, Model model) {
        if (!own(id)) throw new NotVisible();
        var cover = covers.of(id);
        return switch (sent) {
            case Rejected<EnterForm>(var form) -> page(cover, form, model);
            case Accepted<EnterForm>(var value) -> {
                standings.enter(cover, value);
                flash.say("standard.flash.kept");
                yield "redirect:/lks/" + id + "/standar";
            }
        };
    }

    @PostMapping(HERE + "/hitungan")
    @May(Permission.SEE_STANDARD)
    String count(@PathVariable UUID id, Flash flash) {
        covers.of(id);
        standings.count(id);
        flash.say("standard.flash.counted");
        return "redirect:/lks/" + id + "/standar";
    }
}
