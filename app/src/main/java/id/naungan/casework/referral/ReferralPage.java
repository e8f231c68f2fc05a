package id.naungan.casework.referral;

import id.naungan.access.May;
import id.naungan.access.Permission;
import id.naungan.access.Scopes;
import id.naungan.casework.Today;
import id.naungan.client.ClientFiles;
import id.naungan.reference.Codes;
import id.naungan.web.Flash;
import id.naungan.web.form.Form;
import id.naungan.web.form.LongText;
import id.naungan.web.form.MessagePrefix;
import id.naungan.web.form.ShownWhen;
import id.naungan.web.form.Submission;
import id.naungan.web.form.Submission.Accepted;
import id.naungan.web.form.Submission.Rejected;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** One referral: what goes out, how far it is, what came back; and the link for a receiver without an account. */
@Controller
class ReferralPage {

    /** The answer as the worker heard it. */
    @MessagePrefix("referral.heard")
    record Heard(
            ReceiverPage.Reception decision,
            @PastOrPresent LocalDate on,
            @Size(max = 200) String by,

            @Nullable @ShownWhen(component = "decision", is = "DITOLAK", required = true) @LongText @Size(max = 1000)
            String why,

            @Nullable @ShownWhen(component = "decision", is = "DITERIMA")
            LocalDate appointment) {

        Answer answer() {
            return new Answer(ReferralStatus.valueOf(decision.name()), on, by, why, appointment);
        }
    }

    /** How it ended. */
    @MessagePrefix("referral.outcome")
    record Outcome(
            @PastOrPresent LocalDate on,
            @Nullable @LongText @Size(max = 4000) String feedback,
            @LongText @Size(max = 4000) String result) {}

    /** Why it is taken back. */
    @MessagePrefix("referral.revoking")
    record Revoking(@LongText @Size(min = 5, max = 500) String why) {}

    private final ClientFiles files;
    private final ReferralViews views;
    private final FollowReferral follow;
    private final ReferralLinks links;
    private final Scopes scopes;
    private final Today today;
    private final Codes codes;
    private final String base;

    ReferralPage(
            ClientFiles files,
            ReferralViews views,
            FollowReferral follow,
            ReferralLinks links,
            Scopes scopes,
            Today today,
            Codes codes,
            @Value("${naungan.address:}") String base) {
        this.files = files;
        this.views = views;
        this.follow = follow;
        this.links = links;
        this.scopes = scopes;
        this.today = today;
        this.codes = codes;
        this.base = base.replaceAll("/+$", "");
    }

    @GetMapping("/klien/{id}/rujukan/{referral}")
    @May(Permission.SEE_CASE)
    ModelAndView referral(@PathVariable UUID id, @PathVariable UUID referral) {
        return page(id, referral, null, null, null);
    }

    @PostMapping("/klien/{id}/rujukan/{referral}/jawaban")
    @May(Permission.WRITE_CASE)
    ModelAndView answer(@PathVariable UUID id, @PathVariable UUID referral, Submission<Heard> sent, Flash flash) {
        return switch (sent) {
            case Rejected<Heard>(var form) -> page(id, referral, form, null, null);
            case Accepted<Heard>(var heard) -> {
                follow.answer(views.referral(id, referral), heard.answer(), ReferralBook.STAFF);
                yield back(id, referral, flash);
            }
        };
    }

    @PostMapping("/klien/{id}/rujukan/{referral}/penyelesaian")
    @May(Permission.WRITE_CASE)
    ModelAndView finish(@PathVariable UUID id, @PathVariable UUID referral, Submission<Outcome> sent, Flash flash) {
        return switch (sent) {
            case Rejected<Outcome>(var form) -> page(id, referral, null, form, null);
            case Accepted<Outcome>(var came) -> {
                follow.finish(
                        views.referral(id, referral),
                        new Finish(came.on(), came.feedback(), came.result()),
                        scopes.current().name(),
                        ReferralBook.STAFF);
                yield back(id, referral, flash);
            }
        };
    }

    @PostMapping("/klien/{id}/rujukan/{referral}/pencabutan")
    @May(Permission.WRITE_CASE)
    ModelAndView revoke(@PathVariable UUID id, @PathVariable UUID referral, Submission<Revoking> sent, Flash flash) {
        return switch (sent) {
            case Rejected<Revoking>(var form) -> page(id, referral, null, null, form);
            case Accepted<Revoking>(var why) -> {
                follow.revoke(views.referral(id, referral), why.why());
                yield back(id, referral, flash);
            }
        };
    }

    /** Link and number stand on this answer and nowhere else. */
    @PostMapping("/klien/{id}/rujukan/{referral}/tautan")
    @May(Permission.WRITE_CASE)
    ModelAndView link(@PathVariable UUID id, @PathVariable UUID referral, HttpServletResponse response, Flash flash) {
        var of = views.referral(id, referral);
        if (!of.linkable()) return back(id, referral, flash);
        var made = links.make(of);
        var address = here() + "/rujukan/" + made.token().text();
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        return files.open(
                id,
                "rujukan",
                cover -> new ModelAndView("casework/referral/link")
                        .addObject("file", cover)
                        .addObject("of", of)
                        .addObject("address", address)
                        .addObject("receipt", made.receipt().replaceAll("(.{4})(?=.)", "$1 "))
                        .addObject("expires", made.expires())
                        // The address and nothing else: what is sent by message stays there.
                        .addObject(
                                "whatsapp",
                                "https://wa.me/?text=" + URLEncoder.encode(address, StandardCharsets.UTF_8)));
    }

    private String here() {
        return base.isEmpty()
                ? ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString()
                : base;
    }

    private static ModelAndView back(UUID client, UUID referral, Flash flash) {
        flash.say("referral.saved");
        return new ModelAndView("redirect:/klien/" + client + "/rujukan/" + referral);
    }

    private ModelAndView page(
            UUID client,
            UUID id,
            @Nullable Form<Heard> heard,
            @Nullable Form<Outcome> outcome,
            @Nullable Form<Revoking> revoking) {
        return files.open(client, "rujukan", cover -> {
            var view = views.of(views.referral(client, id));
            return new ModelAndView("casework/referral/page")
                    .addObject("file", cover)
                    .addObject("view", view)
                    .addObject("codes", codes)
                    .addObject("heard", heard == null ? blank(Heard.class) : heard)
                    .addObject("outcome", outcome == null ? blank(Outcome.class) : outcome)
                    .addObject("revoking", revoking == null ? Form.blank(Revoking.class) : revoking);
        });
    }

    private <T extends Record> Form<T> blank(Class<T> type) {
        return Form.blank(type).prefilled("on", today.date());
    }
}
