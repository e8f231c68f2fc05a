package id.naungan.training.action;

import id.naungan.access.May;
import id.naungan.access.Permission;
import id.naungan.access.Reach;
import id.naungan.access.Scopes;
import id.naungan.institution.InstitutionCovers;
import id.naungan.store.Ids;
import id.naungan.training.certificate.Links;
import id.naungan.web.Flash;
import id.naungan.web.form.Form;
import id.naungan.web.form.Submission;
import id.naungan.web.form.Submission.Accepted;
import id.naungan.web.form.Submission.Rejected;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The trainings of one home: what it was invited to, its certificates, its action plan. */
@Controller
class HomePage {

    private static final String HERE = "/lks/{id}/bimtek";

    private final InstitutionCovers covers;
    private final Actions actions;
    private final Links links;
    private final Scopes scopes;

    HomePage(InstitutionCovers covers, Actions actions, Links links, Scopes scopes) {
        this.links = links;
        this.covers = covers;
        this.actions = actions;
        this.scopes = scopes;
    }

    @GetMapping(HERE)
    @May(Permission.SEE_TRAINING)
    String home(@PathVariable UUID id, Model model) {
        model.addAttribute("cover", covers.of(id))
                .addAttribute("named", scopes.current().reach() != Reach.NATION)
                .addAttribute("trainings", actions.trainings(id))
                .addAttribute("papers", actions.papers(id))
                .addAttribute("actions", actions.of(id))
                .addAttribute("unlinked", keeps(id) ? links.of(id) : List.of())
                .addAttribute("today", actions.today())
                .addAttribute("keeps", keeps(id));
        return "training/home";
    }

    private boolean keeps(UUID id) {
        return scopes.current().may(Permission.JOIN_TRAINING)
                && id.equals(scopes.current().institution());
    }

    @GetMapping(HERE + "/rencana")
    @May(Permission.JOIN_TRAINING)
    String blank(@PathVariable UUID id, Model model) {
        return form(id, Form.blank(ActionForm.class).prefilled("id", Ids.next()), "training.action", "/rencana", model);
    }

    @PostMapping(HERE + "/rencana")
    @May(Permission.JOIN_TRAINING)
    String set(@PathVariable UUID id, Submission<ActionForm> sent, Flash flash, Model model) {
        var cover = covers.of(id);
        return switch (sent) {
            case Rejected<ActionForm>(var form) -> form(id, form, "training.action", "/rencana", model);
            case Accepted<ActionForm> accepted -> {
                if (accepted.value().dueOn().isBefore(actions.today()))
                    yield form(
                            id,
                            accepted.form().wrong("dueOn", "training.error.past"),
                            "training.action",
                            "/rencana",
                            model);
                actions.set(id, cover.district(), accepted.value());
                flash.say("training.flash.action");
                yield "redirect:/lks/" + id + "/bimtek#rencana";
            }
        };
    }

    @GetMapping(HERE + "/rencana/{action}")
    @May(Permission.JOIN_TRAINING)
    String end(@PathVariable UUID id, @PathVariable UUID action, Model model) {
        var of = actions.one(id, action);
        return form(
                id,
                Form.blank(EndForm.class).prefilled("version", of.version()),
                "training.action.end",
                "/rencana/" + action,
                model);
    }

    @PostMapping(HERE + "/rencana/{action}")
    @May(Permission.JOIN_TRAINING)
    String end(@PathVariable UUID id, @PathVariable UUID action, Submission<EndForm> sent, Flash flash, Model model) {
        actions.one(id, action);
        return switch (sent) {
            case Rejected<EndForm>(var form) -> form(id, form, "training.action.end", "/rencana/" + action, model);
            case Accepted<EndForm> accepted -> {
                actions.end(id, action, accepted.value());
                flash.say("training.flash.ended");
                yield "redirect:/lks/" + id + "/bimtek#rencana";
            }
        };
    }

    private String form(UUID id, Form<?> form, String heading, String action, Model model) {
        var cover = covers.of(id);
        model.addAttribute("form", form)
                .addAttribute("heading", heading)
                .addAttribute("lead", heading + ".lead")
                .addAttribute("action", cover.href() + "/bimtek" + action)
                .addAttribute("back", cover.href() + "/bimtek");
        return "training/form";
    }
}
