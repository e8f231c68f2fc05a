package id.naungan.training.requirement;

import id.naungan.access.May;
import id.naungan.access.Permission;
import id.naungan.access.Scopes;
import id.naungan.reference.Norms;
import id.naungan.store.Ids;
import id.naungan.training.domain.Competences;
import id.naungan.web.Flash;
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

/** What is required of whom, with its norm and for how long it holds; who edits reference data adds and ends. */
@Controller
class RequirementPage {

    private static final String HERE = "/bimtek/syarat";

    private final Requirements requirements;
    private final Competences competences;
    private final Norms norms;
    private final Scopes scopes;

    RequirementPage(Requirements requirements, Competences competences, Norms norms, Scopes scopes) {
        this.requirements = requirements;
        this.competences = competences;
        this.norms = norms;
        this.scopes = scopes;
    }

    @GetMapping(HERE)
    @May(Permission.SEE_REFERENCE)
    String list(Model model) {
        return list(Form.blank(RequirementForm.class).prefilled("id", Ids.next()), model);
    }

    private String list(Form<RequirementForm> form, Model model) {
        model.addAttribute("requirements", requirements.all())
                .addAttribute("competences", competences)
                .addAttribute("edits", scopes.current().may(Permission.EDIT_REFERENCE))
                .addAttribute("form", form);
        return "training/requirements";
    }

    @PostMapping(HERE)
    @May(Permission.EDIT_REFERENCE)
    String add(Submission<RequirementForm> sent, Flash flash, Model model) {
        return switch (sent) {
            case Rejected<RequirementForm>(var form) -> list(form, model);
            case Accepted<RequirementForm> accepted -> {
                if (norms.find(accepted.value().normId()).isEmpty())
                    yield list(accepted.form().wrong("normId", "form.error.choice"), model);
                flash.say(
                        requirements.add(accepted.value())
                                ? "training.flash.required"
                                : "training.flash.requiredbefore");
                yield "redirect:" + HERE;
            }
        };
    }

    @PostMapping(HERE + "/{id}/akhir")
    @May(Permission.EDIT_REFERENCE)
    String end(@PathVariable UUID id, Flash flash) {
        requirements.end(id);
        flash.say("training.flash.unrequired");
        return "redirect:" + HERE;
    }
}
