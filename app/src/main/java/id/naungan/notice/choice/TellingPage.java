package id.naungan.notice.choice;

import id.naungan.access.May;
import id.naungan.access.Permission;
import id.naungan.web.Flash;
import id.naungan.web.form.Form;
import id.naungan.web.form.Submission;
import id.naungan.web.form.Submission.Accepted;
import id.naungan.web.form.Submission.Rejected;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** One's own choice: notices on the screen always, letters if wanted. */
@Controller
class TellingPage {

    private final KeepTelling keep;

    TellingPage(KeepTelling keep) {
        this.keep = keep;
    }

    @GetMapping("/akun/pemberitahuan")
    @May(Permission.OWN_ACCOUNT)
    String show(Model model) {
        return page(Form.of(keep.kept()), model);
    }

    @PostMapping("/akun/pemberitahuan")
    @May(Permission.OWN_ACCOUNT)
    String keep(Submission<Telling> submission, Flash flash, Model model) {
        return switch (submission) {
            case Rejected<Telling>(var form) -> page(form, model);
            case Accepted<Telling>(var telling) -> {
                keep.keep(telling);
                flash.say("notice.choice.kept");
                yield "redirect:/akun";
            }
        };
    }

    private String page(Form<Telling> form, Model model) {
        var address = keep.address();
        model.addAttribute("form", form).addAttribute("address", address == null ? "" : address);
        return "notice/choice";
    }
}
