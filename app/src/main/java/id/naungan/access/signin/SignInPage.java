package id.naungan.access.signin;

import id.naungan.access.LocalPath;
import id.naungan.access.Open;
import id.naungan.access.Scopes;
import id.naungan.access.SessionCookie;
import id.naungan.access.Sessions;
import id.naungan.access.signin.SignIn.Outcome;
import id.naungan.web.form.Form;
import id.naungan.web.form.Submission;
import id.naungan.web.form.Submission.Accepted;
import id.naungan.web.form.Submission.Rejected;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.LocaleResolver;

/** The sign-in page. */
@Controller
class SignInPage {

    private final SignIn signIn;
    private final Sessions sessions;
    private final Scopes scopes;
    private final LocaleResolver languages;

    SignInPage(SignIn signIn, Sessions sessions, Scopes scopes, LocaleResolver languages) {
        this.signIn = signIn;
        this.sessions = sessions;
        this.scopes = scopes;
        this.languages = languages;
    }

    @GetMapping("/masuk")
    @Open("whoever signs in is not signed in yet")
    String ask(@RequestParam(defaultValue = "/") String lanjut, Model model) {
        return page(Form.blank(Credentials.class), lanjut, model);
    }

    @PostMapping("/masuk")
    @Open("whoever signs in is not signed in yet")
    String take(
            Submission<Credentials> submission,
            @RequestParam(defaultValue = "/") String lanjut,
            @RequestHeader(value = HttpHeaders.USER_AGENT, required = false) @Nullable String browser,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        return switch (submission) {
            case Rejected<Credentials>(var form) -> page(form, lanjut, model);
            case Accepted<Credentials> accepted -> {
                var typed = accepted.value();
                var outcome =
                        signIn.with(typed.username(), typed.password(), request.getRemoteAddr(), Device.named(browser));
                yield switch (outcome) {
                    case Outcome.Welcome welcome -> enter(welcome, lanjut, request, response);
                    case Outcome.Refused() -> page(accepted.form().wrong("", "access.signin.refused"), lanjut, model);
                    case Outcome.Wait(var time) -> {
                        response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
                        response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(time.toSeconds() + 1));
                        yield page(accepted.form().wrong("", "access.signin.wait", minutes(time)), lanjut, model);
                    }
                };
            }
        };
    }

    private String enter(
            Outcome.Welcome welcome, String lanjut, HttpServletRequest request, HttpServletResponse response) {
        // The session this browser had until now must not stay open behind the new one.
        var former = scopes.currentOrNull();
        if (former != null && former.session() != null) sessions.end(former.session());
        SessionCookie.set(welcome.session(), request, response);
        languages.setLocale(
                request, response, Locale.of(welcome.account().taste().language()));
        return "redirect:" + LocalPath.of(lanjut);
    }

    private static String page(Form<Credentials> form, String lanjut, Model model) {
        model.addAttribute("form", form).addAttribute("lanjut", LocalPath.of(lanjut));
        return "access/signin";
    }

    static long minutes(Duration time) {
        return Math.max(1, (time.toSeconds() + 59) / 60);
    }
}
