package id.naungan.instrument.fill;

import id.naungan.access.May;
import id.naungan.access.Permission;
import id.naungan.instrument.domain.Sheets;
import id.naungan.outbox.Outbox;
import id.naungan.outbox.Outcome;
import id.naungan.web.Flash;
import id.naungan.web.NotVisible;
import id.naungan.web.Speech;
import id.naungan.web.form.Form;
import id.naungan.web.form.Submission;
import id.naungan.web.form.Submission.Accepted;
import id.naungan.web.form.Submission.Rejected;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Signs a sheet, finishes it, gives it up: what stands at the end of its page. */
@Controller
class FinishPage {

    private final Sheets sheets;
    private final Outbox outbox;
    private final Speech speech;

    FinishPage(Sheets sheets, Outbox outbox, Speech speech) {
        this.sheets = sheets;
        this.outbox = outbox;
        this.speech = speech;
    }

    /** Without a script: with the typed name. */
    @PostMapping("/lembar/{id}/tanda")
    @May(Permission.FILL_SHEET)
    ModelAndView sign(@PathVariable UUID id, Submission<SignForm> sent, HttpServletRequest request, Flash flash) {
        return switch (sent) {
            case Rejected<SignForm>(var form) -> end("instrument/fill/sign", id, form);
            case Accepted<SignForm> accepted -> {
                if (!accepted.value().sheet().equals(id)) throw new NotVisible();
                yield answer(
                        id, outbox.take(Signatures.KIND, accepted, request), "instrument.flash.signed", request, flash);
            }
        };
    }

    @GetMapping("/lembar/{id}/tanda")
    @May(Permission.FILL_SHEET)
    ModelAndView sign(@PathVariable UUID id) {
        var page = end("instrument/fill/sign", id, Form.blank(SignForm.class).prefilled("sheet", id));
        page.setStatus(HttpStatus.OK);
        return page;
    }

    @PostMapping("/lembar/{id}/selesai")
    @May(Permission.FILL_SHEET)
    ModelAndView finish(@PathVariable UUID id, HttpServletRequest request, Flash flash) {
        sheets.of(id);
        var said = new Accepted<>(new FinishForm(id));
        return answer(id, outbox.take(ReceiveFinish.KIND, said, request), "instrument.flash.finished", request, flash);
    }

    @GetMapping("/lembar/{id}/batal")
    @May(Permission.FILL_SHEET)
    ModelAndView cancel(@PathVariable UUID id) {
        var page = end("instrument/fill/cancel", id, Form.blank(CancelForm.class));
        page.setStatus(HttpStatus.OK);
        return page;
    }

    @PostMapping("/lembar/{id}/batal")
    @May(Permission.FILL_SHEET)
    ModelAndView cancel(@PathVariable UUID id, Submission<CancelForm> sent, Flash flash) {
        return switch (sent) {
            case Rejected<CancelForm>(var form) -> end("instrument/fill/cancel", id, form);
            case Accepted<CancelForm>(var said) -> {
                sheets.cancel(id, said.why());
                flash.say("instrument.flash.cancelled");
                yield new ModelAndView("redirect:/lembar/" + id);
            }
        };
    }

    private ModelAndView end(String template, UUID id, Form<?> form) {
        var page = new ModelAndView(template).addObject("sheet", sheets.of(id)).addObject("form", form);
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private ModelAndView answer(UUID id, Outcome outcome, String done, HttpServletRequest request, Flash flash) {
        if (outcome instanceof Outcome.Taken) {
            flash.say(done);
            return new ModelAndView("redirect:/lembar/" + id);
        }
        var refused = outcome instanceof Outcome.Refused why ? why : new Outcome.Refused("instrument.refused.sheet");
        var page = new ModelAndView("instrument/fill/refused")
                .addObject("sheet", sheets.of(id))
                .addObject("why", speech.of(request).msg(refused.messageKey(), refused.args()));
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }
}
