package id.naungan.access.invitation;

import id.naungan.access.Open;
import id.naungan.access.Scopes;
import id.naungan.access.SessionCookie;
import id.naungan.access.Sessions;
import id.naungan.access.Token;
import id.naungan.access.domain.Places;
import id.naungan.access.invitation.AcceptLink.Outcome;
import id.naungan.access.signin.Device;
import id.naungan.web.NotVisible;
import id.naungan.web.form.Form;
import id.naungan.web.form.Submission;
import id.naungan.web.form.Submission.Accepted;
import id.naungan.web.form.Submission.Rejected;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;

/** The page behind a one-time link. Opening it changes nothing; the token stays out of caches, logs and referrers. */
@Controller
class LinkPage {

    private final AcceptLink accept;
    private final Places places;
    private final Sessions sessions;
    private final Scopes scopes;

    LinkPage(AcceptLink accept, Places places, Sessions sessions, Scopes scopes) {
        this.accept = accept;
        this.places = places;
        this.sessions = sessions;
        this.scopes = scopes;
    }

    @GetMapping("/undangan/{token}")
    @Open("the link is the invited person's only key")
    String look(@PathVariable String token, HttpServletResponse response, Model model, Locale locale) {
        var link = found(token, response);
        if (!accept.opens(link)) return gone(response);
        return page(link, Form.blank(ChosenPassword.class), model, locale);
    }

    @PostMapping("/undangan/{token}")
    @Open("the link is the invited person's only key")
    String take(
            @PathVariable String token,
            Submission<ChosenPassword> submission,
            @RequestHeader(value = HttpHeaders.USER_AGENT, required = false) @Nullable String browser,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            Locale locale) {
        var link = found(token, response);
        return switch (submission) {
            case Rejected<ChosenPassword>(var form) -> page(link, form, model, locale);
            case Accepted<ChosenPassword> accepted -> {
                var typed = accepted.value();
                var form = accepted.form();
                if (!typed.newPassword().equals(typed.repeatedPassword())) {
                    yield page(link, form.wrong("repeatedPassword", "access.password.differs"), model, locale);
                }
                yield switch (accept.with(link, new Token(token), typed.newPassword(), Device.named(browser))) {
                    case Outcome.Gone() -> gone(response);
                    case Outcome.NotFit(var why) ->
                        page(link, form.wrong("newPassword", "access.password.unfit." + why), model, locale);
                    case Outcome.Welcome welcome -> {
                        leaveFormer();
                        SessionCookie.set(welcome.session(), request, response);
                        yield "redirect:/";
                    }
                };
            }
        };
    }

    /** Whoever was signed in on this browser is not the invited person. */
    private void leaveFormer() {
        var former = scopes.currentOrNull();
        if (former != null && former.session() != null) sessions.end(former.session());
    }

    private Link found(String token, HttpServletResponse response) {
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        return accept.look(new Token(token)).orElseThrow(NotVisible::new);
    }

    private static String gone(HttpServletResponse response) {
        response.setStatus(HttpStatus.GONE.value());
        return "access/link-gone";
    }

    private String page(Link link, Form<ChosenPassword> form, Model model, Locale locale) {
        model.addAttribute("link", link)
                .addAttribute("form", form)
                .addAttribute("place", places.of(link.account().posting(), locale));
        return "access/link";
    }
}
