package id.naungan.casework.referral;

import id.naungan.access.May;
import id.naungan.access.Permission;
import id.naungan.client.ClientFiles;
import id.naungan.reference.Codes;
import id.naungan.web.Flash;
import id.naungan.web.NotAllowed;
import id.naungan.web.form.Form;
import id.naungan.web.form.Submission;
import id.naungan.web.form.Submission.Accepted;
import id.naungan.web.form.Submission.Rejected;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Shows exactly what goes out, and sends it. */
@Controller
class SendPage {

    private final ClientFiles files;
    private final ReferralViews views;
    private final SendReferral send;
    private final Codes codes;

    SendPage(ClientFiles files, ReferralViews views, SendReferral send, Codes codes) {
        this.files = files;
        this.views = views;
        this.send = send;
        this.codes = codes;
    }

    @GetMapping("/klien/{id}/rujukan/{referral}/pengiriman")
    @May(Permission.WRITE_CASE)
    ModelAndView look(@PathVariable UUID id, @PathVariable UUID referral) {
        return page(id, referral, Form.blank(Sending.class));
    }

    @PostMapping("/klien/{id}/rujukan/{referral}/pengiriman")
    @May(Permission.WRITE_CASE)
    ModelAndView send(@PathVariable UUID id, @PathVariable UUID referral, Submission<Sending> sent, Flash flash) {
        return switch (sent) {
            case Rejected<Sending>(var form) -> page(id, referral, form);
            case Accepted<Sending> accepted -> sent(id, referral, accepted, flash);
        };
    }

    private ModelAndView sent(UUID id, UUID referral, Accepted<Sending> typed, Flash flash) {
        var draft = views.referral(id, referral);
        var form = typed.form();
        return switch (send.send(draft, typed.value())) {
            case Sent.Out() -> {
                flash.say("referral.sent");
                yield new ModelAndView("redirect:" + draft.href());
            }
            case Sent.Offered(var transfer) -> {
                flash.say("referral.offered");
                yield new ModelAndView("redirect:/pindahan/" + transfer);
            }
            case Sent.NotAsked() -> page(id, referral, form.wrong("", "referral.wrong.not-asked"));
            case Sent.Refused() -> page(id, referral, form.wrong("", "referral.wrong.refused"));
            case Sent.NeedsEmergency() -> page(id, referral, form.wrong("emergency", "referral.wrong.emergency"));
            case Sent.Tells(var found) ->
                page(
                        id,
                        referral,
                        found.contains(Telltale.Kind.NAMA)
                                ? form.wrong("", "referral.wrong.name")
                                : form.wrong("numbers", "referral.wrong.numbers"));
            case Sent.TooLate() -> page(id, referral, form.wrong("", "referral.wrong.deadline"));
            case Sent.AlreadyOffered(var home) ->
                page(id, referral, form.wrong("", "referral.wrong.already-offered", home));
            case Sent.NotOffered() -> page(id, referral, form.wrong("", "referral.wrong.not-offered"));
            case Sent.Closed() -> throw new NotAllowed("OPEN_SEALED");
        };
    }

    private ModelAndView page(UUID client, UUID id, Form<Sending> form) {
        return files.open(client, "rujukan", cover -> {
            var referral = views.referral(client, id);
            if (!referral.isDraft()) return new ModelAndView("redirect:" + referral.href());
            return new ModelAndView("casework/referral/send")
                    .addObject("file", cover)
                    .addObject("view", views.of(referral))
                    .addObject("initials", Telltale.initials(cover.name()))
                    .addObject("codes", codes)
                    .addObject("form", form);
        });
    }
}
