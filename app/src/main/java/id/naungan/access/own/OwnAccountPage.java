package id.naungan.access.own;

import id.naungan.access.May;
import id.naungan.access.Permission;
import id.naungan.access.Scopes;
import id.naungan.access.domain.AccountBook;
import id.naungan.access.domain.Taste;
import id.naungan.access.own.Tasted.Language;
import id.naungan.access.own.Tasted.Zone;
import id.naungan.web.Flash;
import id.naungan.web.form.Form;
import id.naungan.web.form.Submission;
import id.naungan.web.form.Submission.Accepted;
import id.naungan.web.form.Submission.Rejected;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.LocaleResolver;

/** One's own account: who one is here, how one reads, where one is signed in. */
@Controller
class OwnAccountPage {

    private final AccountBook accounts;
    private final Scopes scopes;
    private final OwnSessions sessions;
    private final ChooseTaste choose;
    private final LocaleResolver languages;

    OwnAccountPage(
            AccountBook accounts, Scopes scopes, OwnSessions sessions, ChooseTaste choose, LocaleResolver languages) {
        this.accounts = accounts;
        this.scopes = scopes;
        this.sessions = sessions;
        this.choose = choose;
        this.languages = languages;
    }

    @GetMapping("/akun")
    @May(Permission.OWN_ACCOUNT)
    String show(Model model) {
        var taste = accounts.findById(scopes.current().person()).orElseThrow().taste();
        var language = Language.valueOf(taste.language().toUpperCase(Locale.ROOT));
        return page(Form.of(new Tasted(Zone.of(taste.zone()), language)), model);
    }

    @PostMapping("/akun/tampilan")
    @May(Permission.OWN_ACCOUNT)
    String taste(
            Submission<Tasted> submission,
            HttpServletRequest request,
            HttpServletResponse response,
            Flash flash,
            Model model) {
        return switch (submission) {
            case Rejected<Tasted>(var form) -> page(form, model);
            case Accepted<Tasted>(var tasted) -> {
                var language = tasted.language().name().toLowerCase(Locale.ROOT);
                choose.keep(new Taste(tasted.zone().id(), language));
                languages.setLocale(request, response, Locale.of(language));
                flash.say("access.own.kept");
                yield "redirect:/akun";
            }
        };
    }

    @PostMapping("/akun/sesi/{session}/penutupan")
    @May(Permission.OWN_ACCOUNT)
    String end(@PathVariable UUID session, Flash flash) {
        sessions.end(session);
        flash.say("access.own.session-ended");
        return "redirect:/akun";
    }

    @PostMapping("/akun/sesi/penutupan")
    @May(Permission.OWN_ACCOUNT)
    String endOthers(Flash flash) {
        flash.say("access.own.sessions-ended", sessions.endOthers());
        return "redirect:/akun";
    }

    private String page(Form<Tasted> form, Model model) {
        model.addAttribute("form", form)
                .addAttribute(
                        "account", accounts.findById(scopes.current().person()).orElseThrow())
                .addAttribute("sessions", sessions.list());
        return "access/own";
    }
}
