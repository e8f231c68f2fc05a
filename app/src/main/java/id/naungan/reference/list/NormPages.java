package id.naungan.reference.list;

import id.naungan.access.May;
import id.naungan.access.Permission;
import id.naungan.reference.Norms;
import id.naungan.web.Flash;
import id.naungan.web.NotVisible;
import id.naungan.web.form.Form;
import id.naungan.web.form.Submission;
import id.naungan.web.form.Submission.Accepted;
import id.naungan.web.form.Submission.Rejected;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Recording what became known about a norm. */
@Controller
class NormPages {

    private final Norms norms;
    private final ChangeNorm changeNorm;

    NormPages(Norms norms, ChangeNorm changeNorm) {
        this.norms = norms;
        this.changeNorm = changeNorm;
    }

    @GetMapping("/acuan/norma/{id}/perubahan")
    @May(Permission.EDIT_REFERENCE)
    String change(@PathVariable String id, Model model) {
        return page(id, Form.of(NormForm.of(norms.find(id).orElseThrow(NotVisible::new))), model);
    }

    @PostMapping("/acuan/norma/{id}/perubahan")
    @May(Permission.EDIT_REFERENCE)
    String change(@PathVariable String id, Submission<NormForm> sent, Flash flash, Model model) {
        return switch (sent) {
            case Rejected(var form) -> page(id, form, model);
            case Accepted(var form) -> {
                changeNorm.change(id, form);
                flash.say("reference.flash.changed");
                yield "redirect:/acuan/norma/" + id;
            }
        };
    }

    private String page(String id, Form<NormForm> form, Model model) {
        model.addAttribute("norm", norms.find(id).orElseThrow(NotVisible::new));
        model.addAttribute("form", form);
        return "reference/normChange";
    }
}
