package id.naungan.casework.form;

import id.naungan.access.May;
import id.naungan.access.Permission;
import id.naungan.access.Scopes;
import id.naungan.casework.Today;
import id.naungan.casework.chain.Signature;
import id.naungan.casework.gate.Crossing;
import id.naungan.casework.signing.SignForm;
import id.naungan.casework.signing.Signing;
import id.naungan.casework.signing.SigningStates;
import id.naungan.casework.signing.Witnessed;
import id.naungan.casework.step.Signer;
import id.naungan.client.ClientFiles;
import id.naungan.client.FileCover;
import id.naungan.store.Ids;
import id.naungan.web.Flash;
import id.naungan.web.form.Form;
import id.naungan.web.form.Submission;
import id.naungan.web.form.Submission.Accepted;
import id.naungan.web.form.Submission.Rejected;
import id.naungan.web.form.Submissions;
import java.time.Period;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.servlet.ModelAndView;

/** Signing: what is signed stands above, who signs below. A closed gate asks for its reason here. */
@Controller
class SignPage {

    private final ClientFiles files;
    private final FormViews views;
    private final SignForm sign;
    private final SigningStates states;
    private final Submissions submissions;
    private final Scopes scopes;
    private final Today today;

    SignPage(
            ClientFiles files,
            FormViews views,
            SignForm sign,
            SigningStates states,
            Submissions submissions,
            Scopes scopes,
            Today today) {
        this.files = files;
        this.views = views;
        this.sign = sign;
        this.states = states;
        this.submissions = submissions;
        this.scopes = scopes;
        this.today = today;
    }

    @GetMapping("/klien/{id}/formulir/{form}/tanda-tangan")
    @May(Permission.SEE_CASE)
    ModelAndView show(@PathVariable UUID id, @PathVariable UUID form) {
        return page(id, form, Form.blank(Crossing.class), Form.blank(Witnessed.class), HttpStatus.OK);
    }

    /** In one's own name. */
    @PostMapping(value = "/klien/{id}/formulir/{form}/tanda-tangan", params = "sebagai")
    @May(Permission.SIGN_CASE)
    ModelAndView sign(
            @PathVariable UUID id,
            @PathVariable UUID form,
            @RequestParam UUID tanda,
            @RequestParam Signer sebagai,
            NativeWebRequest request,
            Flash flash) {
        views.form(id, form);
        var why = crossing(request);
        if (why instanceof Rejected<Crossing>(var typed))
            return page(id, form, typed, Form.blank(Witnessed.class), HttpStatus.UNPROCESSABLE_CONTENT);
        return told(id, form, sign.sign(form, tanda, sebagai, value(why)), flash);
    }

    /** Somebody without an account. */
    @PostMapping(value = "/klien/{id}/formulir/{form}/tanda-tangan", params = "!sebagai")
    @May(Permission.SIGN_CASE)
    ModelAndView witness(
            @PathVariable UUID id,
            @PathVariable UUID form,
            @RequestParam UUID tanda,
            Submission<Witnessed> sent,
            NativeWebRequest request,
            Flash flash) {
        views.form(id, form);
        var why = crossing(request);
        return switch (sent) {
            case Rejected<Witnessed>(var typed) -> page(id, form, typed(why), typed, HttpStatus.UNPROCESSABLE_CONTENT);
            case Accepted<Witnessed> accepted
            when why instanceof Rejected<Crossing>(var wrong) ->
                page(id, form, wrong, accepted.form(), HttpStatus.UNPROCESSABLE_CONTENT);
            case Accepted<Witnessed>(var typed) -> told(id, form, sign.witness(form, tanda, typed, value(why)), flash);
        };
    }

    @PostMapping("/klien/{id}/formulir/{form}/tanpa-dinsos")
    @May(Permission.SIGN_CASE)
    ModelAndView withoutDinsos(@PathVariable UUID id, @PathVariable UUID form, Submission<Crossing> sent, Flash flash) {
        views.form(id, form);
        return switch (sent) {
            case Rejected<Crossing>(var typed) ->
                page(id, form, typed, Form.blank(Witnessed.class), HttpStatus.UNPROCESSABLE_CONTENT);
            case Accepted<Crossing>(var why) -> told(id, form, sign.withoutDinsos(form, why), flash);
        };
    }

    /** Back to a draft, without signatures. */
    @PostMapping("/klien/{id}/formulir/{form}/pembukaan")
    @May(Permission.WRITE_CASE)
    String reopen(@PathVariable UUID id, @PathVariable UUID form, Flash flash) {
        views.form(id, form);
        sign.reopen(form);
        flash.say("casework.form.reopened");
        return "redirect:/klien/" + id + "/formulir/" + form;
    }

    private @Nullable Integer age(FileCover cover) {
        return cover.birth() == null
                ? null
                : Period.between(cover.birth().date(), today.date()).getYears();
    }

    private @Nullable Submission<Crossing> crossing(NativeWebRequest request) {
        return request.getParameterMap().containsKey("gerbang") ? submissions.read(Crossing.class, request) : null;
    }

    private static Form<Crossing> typed(@Nullable Submission<Crossing> why) {
        return switch (why) {
            case Accepted<Crossing> accepted -> accepted.form();
            case Rejected<Crossing>(var form) -> form;
            case null -> Form.blank(Crossing.class);
        };
    }

    private static @Nullable Crossing value(@Nullable Submission<Crossing> why) {
        return why instanceof Accepted<Crossing>(var value) ? value : null;
    }

    private ModelAndView told(UUID id, UUID form, Signing outcome, Flash flash) {
        var key = switch (outcome) {
            case Signing.Complete _ -> "casework.signed.complete";
            case Signing.Waiting _ -> "casework.signed.waiting";
            case Signing.Incomplete _ -> "casework.signed.incomplete";
            case Signing.GateClosed _ -> "casework.signed.gate";
            case Signing.NotYours _ -> "casework.signed.not-yours";
            case Signing.AlreadyClosed _ -> "casework.signed.closed";
        };
        flash.say(key);
        var done = outcome instanceof Signing.Complete;
        return new ModelAndView("redirect:/klien/" + id + "/formulir/" + form + (done ? "" : "/tanda-tangan"));
    }

    private ModelAndView page(
            UUID id, UUID form, Form<Crossing> crossing, Form<Witnessed> witnessed, HttpStatus status) {
        return files.open(id, "formulir", cover -> {
            var view = views.of(id, form);
            var page = new ModelAndView("casework/form/sign", status);
            page.addObject("file", cover);
            page.addObject("view", view);
            page.addObject("doubts", states.doubts(view.form(), age(cover)));
            page.addObject("crossing", crossing);
            page.addObject("witnessed", witnessed);
            page.addObject(
                    "mine",
                    SignForm.capacities(scopes.current().role(), view.signing().waiting()));
            page.addObject(
                    "already",
                    view.signing().given().stream()
                            .map(Signature::accountId)
                            .toList()
                            .contains(scopes.current().account()));
            page.addObject("fresh", Ids.next().toString());
            return page;
        });
    }
}
