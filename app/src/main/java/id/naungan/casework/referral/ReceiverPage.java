package id.naungan.casework.referral;

import id.naungan.access.Open;
import id.naungan.access.Scopes;
import id.naungan.access.Token;
import id.naungan.casework.Today;
import id.naungan.reference.Codes;
import id.naungan.web.form.Form;
import id.naungan.web.form.LongText;
import id.naungan.web.form.MessagePrefix;
import id.naungan.web.form.ShownWhen;
import id.naungan.web.form.Submission;
import id.naungan.web.form.Submission.Accepted;
import id.naungan.web.form.Submission.Rejected;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * What the receiver of a referral sees who has no account: nothing without the number told by telephone, and with it the summary, the
 * answer and the feedback. The number travels in the body of each form; nothing is kept in the browser.
 */
@Controller
class ReceiverPage {

    private static final String WHY = "the receiver of a referral has no account; link and receipt number are the keys";

    /** What the receiver answers. */
    @MessagePrefix("referral.reply")
    record Reply(
            Reception decision,
            @Size(max = 200) String name,

            @Nullable @ShownWhen(component = "decision", is = "DITOLAK", required = true) @LongText @Size(max = 1000)
            String why,

            @Nullable @ShownWhen(component = "decision", is = "DITERIMA")
            LocalDate appointment) {

        Answer answer(LocalDate today) {
            return new Answer(ReferralStatus.valueOf(decision.name()), today, name, why, appointment);
        }
    }

    /** Taken on or not. */
    enum Reception {
        DITERIMA,
        DITOLAK
    }

    /** What the receiver tells in the end. */
    @MessagePrefix("referral.report")
    record Report(
            @Size(max = 200) String name,
            @LongText @Size(max = 4000) String feedback) {}

    private final ReceiverDoor door;
    private final FollowReferral follow;
    private final Scopes scopes;
    private final Today today;
    private final Codes codes;

    ReceiverPage(ReceiverDoor door, FollowReferral follow, Scopes scopes, Today today, Codes codes) {
        this.door = door;
        this.follow = follow;
        this.scopes = scopes;
        this.today = today;
        this.codes = codes;
    }

    @GetMapping("/rujukan/{token}")
    @Open(WHY)
    ModelAndView look(@PathVariable String token, HttpServletResponse response) {
        return page(token, "", door.look(hidden(token, response)), null, null);
    }

    @PostMapping("/rujukan/{token}")
    @Open(WHY)
    ModelAndView open(
            @PathVariable String token, @RequestParam(defaultValue = "") String nomor, HttpServletResponse response) {
        return page(token, nomor, door.open(hidden(token, response), nomor), null, null);
    }

    @PostMapping("/rujukan/{token}/jawaban")
    @Open(WHY)
    ModelAndView answer(
            @PathVariable String token,
            @RequestParam(defaultValue = "") String nomor,
            Submission<Reply> sent,
            HttpServletResponse response) {
        var key = hidden(token, response);
        var behind = door.open(key, nomor);
        if (!(behind instanceof Door.Opened(var view))) return page(token, nomor, behind, null, null);
        return switch (sent) {
            case Rejected<Reply>(var form) -> page(token, nomor, behind, form, null);
            case Accepted<Reply>(var reply) -> {
                if (view.referral().status() == ReferralStatus.DIKIRIM)
                    scopes.asSystem(
                            ReceiverDoor.ACTOR,
                            () -> follow.answer(view.referral(), reply.answer(today.date()), ReferralBook.LINK));
                yield page(token, nomor, door.open(key, nomor), null, null);
            }
        };
    }

    @PostMapping("/rujukan/{token}/hasil")
    @Open(WHY)
    ModelAndView report(
            @PathVariable String token,
            @RequestParam(defaultValue = "") String nomor,
            Submission<Report> sent,
            HttpServletResponse response) {
        var behind = door.open(hidden(token, response), nomor);
        if (!(behind instanceof Door.Opened(var view))) return page(token, nomor, behind, null, null);
        return switch (sent) {
            case Rejected<Report>(var form) -> page(token, nomor, behind, null, form);
            case Accepted<Report>(var report) -> {
                if (view.referral().status() == ReferralStatus.DITERIMA)
                    scopes.asSystem(
                            ReceiverDoor.ACTOR,
                            () -> follow.finish(
                                    view.referral(),
                                    new Finish(today.date(), report.feedback(), null),
                                    report.name(),
                                    ReferralBook.LINK));
                yield new ModelAndView("casework/referral/thanks");
            }
        };
    }

    /** The address is a key: it stays out of caches, search engines and referrers. */
    private static Token hidden(String token, HttpServletResponse response) {
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader("X-Robots-Tag", "noindex, nofollow, noarchive");
        return new Token(token);
    }

    private ModelAndView page(
            String token, String receipt, Door behind, @Nullable Form<Reply> reply, @Nullable Form<Report> report) {
        return switch (behind) {
            case Door.Gone() -> new ModelAndView("casework/referral/gone", HttpStatus.GONE);
            case Door.Opened(var view) ->
                new ModelAndView("casework/referral/receiver")
                        .addObject("view", view)
                        .addObject("here", "/rujukan/" + token)
                        .addObject("receipt", receipt)
                        .addObject("codes", codes)
                        .addObject("reply", reply == null ? Form.blank(Reply.class) : reply)
                        .addObject("report", report == null ? Form.blank(Report.class) : report);
            case Door.Closed(var home, var sender) -> ask(token, home, sender, "", 0, HttpStatus.OK);
            case Door.Wrong(var home, var sender, var left) ->
                ask(token, home, sender, "referral.door.wrong", left, HttpStatus.UNPROCESSABLE_CONTENT);
            case Door.Wait(var home, var sender) ->
                ask(token, home, sender, "referral.door.wait", 0, HttpStatus.TOO_MANY_REQUESTS);
        };
    }

    private static ModelAndView ask(
            String token, String home, String sender, String problem, int left, HttpStatus status) {
        return new ModelAndView(
                "casework/referral/door",
                Map.of("home", home, "sender", sender, "problem", problem, "left", left, "here", "/rujukan/" + token),
                status);
    }
}
