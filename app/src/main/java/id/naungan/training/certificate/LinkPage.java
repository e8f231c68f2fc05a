package id.naungan.training.certificate;

import id.naungan.access.May;
import id.naungan.access.Permission;
import id.naungan.institution.InstitutionCovers;
import id.naungan.web.Flash;
import id.naungan.web.Speech;
import id.naungan.web.form.Form;
import id.naungan.web.form.Submission;
import id.naungan.web.form.Submission.Accepted;
import id.naungan.web.form.Submission.Rejected;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The manager says whose file it is that somebody entered by name belongs to. */
@Controller
class LinkPage {

    private static final String HERE = "/lks/{id}/bimtek/peserta/{participant}";

    private final InstitutionCovers covers;
    private final Links links;
    private final Speech speech;

    LinkPage(InstitutionCovers covers, Links links, Speech speech) {
        this.covers = covers;
        this.links = links;
        this.speech = speech;
    }

    @GetMapping(HERE)
    @May(Permission.JOIN_TRAINING)
    String ask(@PathVariable UUID id, @PathVariable UUID participant, Model model) {
        return form(id, links.one(id, participant), Form.blank(LinkForm.class), model);
    }

    @PostMapping(HERE)
    @May(Permission.JOIN_TRAINING)
    String link(
            @PathVariable UUID id,
            @PathVariable UUID participant,
            Submission<LinkForm> sent,
            HttpServletRequest request,
            Flash flash,
            Model model) {
        var who = links.one(id, participant);
        return switch (sent) {
            case Rejected<LinkForm>(var form) -> form(id, who, form, model);
            case Accepted<LinkForm> accepted -> {
                if (!links.works(id, accepted.value().person()))
                    yield form(id, who, accepted.form().wrong("person", "form.error.choice"), model);
                var district = covers.of(id).district();
                if (!links.link(
                        speech.of(request), district, who, accepted.value().person()))
                    yield form(id, who, accepted.form().wrong("person", "training.error.link"), model);
                flash.say("training.flash.linked");
                yield "redirect:/lks/" + id + "/bimtek";
            }
        };
    }

    private String form(UUID id, Unlinked who, Form<LinkForm> form, Model model) {
        var here = covers.of(id).href() + "/bimtek";
        model.addAttribute("form", form)
                .addAttribute("heading", "training.link.title")
                .addAttribute("lead", "training.link.lead")
                .addAttribute("about", who.name() + ", " + who.title())
                .addAttribute("action", here + "/peserta/" + who.id())
                .addAttribute("back", here);
        return "training/form";
    }
}
