package id.naungan.reference.list;

import id.naungan.access.May;
import id.naungan.access.Permission;
import id.naungan.reference.Norms;
import id.naungan.reference.Terms;
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

/** Changing a term. */
@Controller
class TermPages {

    private final Terms terms;
    private final Norms norms;
    private final ChangeTerm changeTerm;

    TermPages(Terms terms, Norms norms, ChangeTerm changeTerm) {
        this.terms = terms;
        this.norms = norms;
        this.changeTerm = changeTerm;
    }

    @GetMapping("/acuan/ketentuan/{id}")
    @May(Permission.EDIT_REFERENCE)
    String change(@PathVariable String id, Model model) {
        return page(id, Form.of(TermForm.of(terms.find(id).orElseThrow(NotVisible::new))), model);
    }

    @PostMapping("/acuan/ketentuan/{id}")
    @May(Permission.EDIT_REFERENCE)
    String change(@PathVariable String id, Submission<TermForm> sent, Flash flash, Model model) {
        return switch (sent) {
            case Rejected(var form) -> page(id, form, model);
            case Accepted<TermForm> accepted -> {
                if (norms.find(accepted.value().norm()).isEmpty()) {
                    yield page(id, accepted.form().wrong("norm", "form.error.choice"), model);
                }
                changeTerm.change(id, accepted.value());
                flash.say("reference.flash.changed");
                yield "redirect:/acuan/ketentuan";
            }
        };
    }

    private String page(String id, Form<TermForm> form, Model model) {
        model.addAttribute("term", terms.find(id).orElseThrow(NotVisible::new));
        model.addAttribute("form", form);
        return "reference/termChange";
    }
}
