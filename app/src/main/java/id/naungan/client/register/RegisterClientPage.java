package id.naungan.client.register;

import id.naungan.access.May;
import id.naungan.access.Permission;
import id.naungan.access.Scopes;
import id.naungan.client.Register;
import id.naungan.store.Ids;
import id.naungan.web.Flash;
import id.naungan.web.NotAllowed;
import id.naungan.web.form.Form;
import id.naungan.web.form.Submission;
import id.naungan.web.form.Submission.Accepted;
import id.naungan.web.form.Submission.Rejected;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Opens a file in two steps: the first lines, then a look at everybody who may be the same person. */
@Controller
class RegisterClientPage {

    private final Register register;
    private final FindTwins twins;
    private final Scopes scopes;

    RegisterClientPage(Register register, FindTwins twins, Scopes scopes) {
        this.register = register;
        this.twins = twins;
        this.scopes = scopes;
    }

    @GetMapping("/klien/baru")
    @May(Permission.REGISTER_CLIENT)
    String blank(@RequestParam @Nullable UUID lks, Model model) {
        allowed();
        var home = lks != null ? lks : scopes.current().institution();
        var form = Form.blank(FirstLines.class).prefilled("id", Ids.next());
        return form(home == null ? form : form.prefilled("institution", home), model);
    }

    @PostMapping("/klien/baru")
    @May(Permission.REGISTER_CLIENT)
    String save(
            Submission<FirstLines> sent,
            @RequestParam(defaultValue = "") List<UUID> dilihat,
            @RequestParam(defaultValue = "") String ubah,
            Model model,
            Flash flash) {
        allowed();
        return switch (sent) {
            case Rejected(var form) -> form(form, model);
            case Accepted<FirstLines> accepted when !ubah.isEmpty() -> form(accepted.form(), model);
            case Accepted<FirstLines> accepted -> {
                var found = twins.of(accepted.value());
                if (!FindTwins.allSeen(found, dilihat)) {
                    model.addAttribute("typed", accepted.value())
                            .addAttribute("form", accepted.form())
                            .addAttribute("twins", found);
                    yield "client/register/twins";
                }
                var client = register.open(accepted.value().file(), FindTwins.judged(found));
                flash.say("client.register.done");
                yield "redirect:/klien/" + client;
            }
        };
    }

    private void allowed() {
        if (!Register.allows(scopes.current())) throw new NotAllowed("register with the reach of own clients");
    }

    private static String form(Form<FirstLines> form, Model model) {
        model.addAttribute("form", form);
        return "client/register/form";
    }
}
