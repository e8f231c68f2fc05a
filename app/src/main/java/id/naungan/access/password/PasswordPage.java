package id.naungan.access.password;

import id.naungan.access.May;
import id.naungan.access.Permission;
import id.naungan.access.Scopes;
import id.naungan.access.password.ChangePassword.Outcome;
import id.naungan.web.Flash;
import id.naungan.web.form.Form;
import id.naungan.web.form.Submission;
import id.naungan.web.form.Submission.Accepted;
import id.naungan.web.form.Submission.Rejected;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** The page for another password; whoever must choose one gets no other page before. */
@Controller
class PasswordPage {

    private final ChangePassword change;
    private final Scopes scopes;

    PasswordPage(ChangePassword change, Scopes scopes) {
        this.change = change;
        this.scopes = scopes;
    }

    @GetMapping("/akun/kata-sandi")
    @May(Permission.OWN_ACCOUNT)
    String ask(Model model) {
        return page(Form.blank(NewPassword.class), model);
    }

    @PostMapping("/akun/kata-sandi")
    @May(Permission.OWN_ACCOUNT)
    String take(
            Submission<NewPassword> submission,
            HttpServletRequest request,
            HttpServletResponse response,
            Flash flash,
            Model model) {
        return switch (submission) {
            case Rejected<NewPassword>(var form) -> page(form, model);
            case Accepted<NewPassword> accepted -> {
                var typed = accepted.value();
                var form = accepted.form();
                if (!typed.newPassword().equals(typed.repeatedPassword()))
                    yield page(form.wrong("repeatedPassword", "access.password.differs"), model);
                yield switch (change.to(typed.currentPassword(), typed.newPassword(), request.getRemoteAddr())) {
                    case Outcome.Changed _ -> {
                        flash.say("access.password.changed");
                        yield "redirect:" + (scopes.current().mustChangePassword() ? "/" : "/akun");
                    }
                    case Outcome.WrongCurrent() ->
                        page(form.wrong("currentPassword", "access.password.wrong-current"), model);
                    case Outcome.Same() -> page(form.wrong("newPassword", "access.password.same"), model);
                    case Outcome.NotFit(var why) ->
                        page(form.wrong("newPassword", "access.password.unfit." + why), model);
                    case Outcome.Wait(var time) -> {
                        response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
                        response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(time.toSeconds() + 1));
                        yield page(form.wrong("", "access.signin.wait", time.toMinutes() + 1), model);
                    }
                };
            }
        };
    }

    private String page(Form<NewPassword> form, Model model) {
        model.addAttribute("form", form).addAttribute("forced", scopes.current().mustChangePassword());
        return "access/password";
    }
}
