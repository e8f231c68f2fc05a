package id.naungan.staff.bar;

import id.naungan.access.May;
import id.naungan.access.Permission;
import id.naungan.institution.InstitutionWords;
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

/** Whether somebody of the staff is the person who was barred: the home says what it knows, an office decides. */
@Controller
class LikenessPage {

    private final Bars bars;
    private final InstitutionWords words;

    LikenessPage(Bars bars, InstitutionWords words) {
        this.bars = bars;
        this.words = words;
    }

    @GetMapping("/petugas/kemiripan")
    @May(Permission.BAR_STAFF)
    String list(Model model) {
        model.addAttribute("likenesses", bars.likenesses()).addAttribute("words", words);
        return "staff/bar/likenesses";
    }

    @GetMapping("/petugas/kemiripan/{id}")
    @May(Permission.SEE_STAFF)
    String one(@PathVariable UUID id, Model model) {
        var likeness = bars.likeness(id);
        return page(
                likeness,
                Form.blank(Verdict.class).prefilled("version", likeness.version()),
                Form.blank(Statement.class).prefilled("version", likeness.version()),
                model);
    }

    @PostMapping("/petugas/kemiripan/{id}/putusan")
    @May(Permission.BAR_STAFF)
    String judge(@PathVariable UUID id, Submission<Verdict> sent, Flash flash, Model model) {
        var likeness = bars.likeness(id);
        return switch (sent) {
            case Rejected<Verdict>(var form) ->
                page(likeness, form, Form.blank(Statement.class).prefilled("version", likeness.version()), model);
            case Accepted<Verdict> accepted -> {
                bars.judge(id, accepted.value());
                flash.say("staff.flash.judged");
                yield "redirect:/petugas/kemiripan/" + id;
            }
        };
    }

    @PostMapping("/petugas/kemiripan/{id}/keterangan")
    @May(Permission.KEEP_STAFF)
    String answer(@PathVariable UUID id, Submission<Statement> sent, Flash flash, Model model) {
        var likeness = bars.likeness(id);
        return switch (sent) {
            case Rejected<Statement>(var form) ->
                page(likeness, Form.blank(Verdict.class).prefilled("version", likeness.version()), form, model);
            case Accepted<Statement> accepted -> {
                bars.answer(id, accepted.value());
                flash.say("staff.flash.answered");
                yield "redirect:" + likeness.href();
            }
        };
    }

    private String page(Likeness likeness, Form<Verdict> verdict, Form<Statement> statement, Model model) {
        model.addAttribute("likeness", likeness)
                .addAttribute("bar", bars.behind(likeness).orElse(null))
                .addAttribute("words", words)
                .addAttribute("verdict", verdict)
                .addAttribute("statement", statement);
        return "staff/bar/likeness";
    }
}
