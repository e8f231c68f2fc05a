package id.naungan.client.assignment;

import id.naungan.access.May;
import id.naungan.access.Permission;
import id.naungan.client.ClientFiles;
import id.naungan.client.FileCover;
import id.naungan.store.Ids;
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

/** The tab on which a manager says who looks after a client. */
@Controller
class AssignmentPage {

    private final ClientFiles files;
    private final Carers carers;
    private final AssignCarer care;

    AssignmentPage(ClientFiles files, Carers carers, AssignCarer care) {
        this.files = files;
        this.carers = carers;
        this.care = care;
    }

    @GetMapping("/klien/{id}/pengasuh")
    @May(Permission.ASSIGN_CLIENT)
    String carers(@PathVariable UUID id, Model model) {
        return page(id, Form.blank(NewAssignment.class).prefilled("id", Ids.next()), model);
    }

    @PostMapping("/klien/{id}/pengasuh")
    @May(Permission.ASSIGN_CLIENT)
    String assign(@PathVariable UUID id, Submission<NewAssignment> sent, Model model, Flash flash) {
        return switch (sent) {
            case Rejected(var form) -> page(id, form, model);
            case Accepted<NewAssignment> accepted -> {
                var home = files.open(id, "pengasuh", FileCover::institutionId);
                if (!carers.fits(accepted.value().account(), home)) {
                    yield page(id, accepted.form().wrong("account", "form.error.choice"), model);
                }
                care.assign(id, accepted.value());
                flash.say("client.saved");
                yield "redirect:/klien/" + id + "/pengasuh";
            }
        };
    }

    @PostMapping("/klien/{id}/pengasuh/{assignment}/akhir")
    @May(Permission.ASSIGN_CLIENT)
    String release(@PathVariable UUID id, @PathVariable UUID assignment, Flash flash) {
        care.release(id, assignment);
        flash.say("client.saved");
        return "redirect:/klien/" + id + "/pengasuh";
    }

    private String page(UUID id, Form<NewAssignment> form, Model model) {
        files.open(id, "pengasuh", cover -> model.addAttribute("file", cover).addAttribute("carers", carers.of(id)));
        model.addAttribute("form", form);
        return "client/assignment/page";
    }
}
