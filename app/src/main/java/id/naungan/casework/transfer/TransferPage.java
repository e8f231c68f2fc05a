package id.naungan.casework.transfer;

import id.naungan.access.May;
import id.naungan.access.Permission;
import id.naungan.casework.LateFields;
import id.naungan.casework.Today;
import id.naungan.store.Ids;
import id.naungan.web.Flash;
import id.naungan.web.form.Form;
import id.naungan.web.form.Submission;
import id.naungan.web.form.Submission.Accepted;
import id.naungan.web.form.Submission.Rejected;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Offers to and from one's own homes, and the answer to each. */
@Controller
class TransferPage {

    private final TransferList list;
    private final TakeTransfer takes;
    private final CloseOffer closes;
    private final Today today;

    TransferPage(TransferList list, TakeTransfer takes, CloseOffer closes, Today today) {
        this.list = list;
        this.takes = takes;
        this.closes = closes;
        this.today = today;
    }

    @GetMapping("/pindahan")
    @May(Permission.SEE_STAYS)
    ModelAndView list() {
        return new ModelAndView("casework/transfer/list")
                .addObject("open", list.open())
                .addObject("answered", list.answered());
    }

    @GetMapping("/pindahan/{id}")
    @May(Permission.SEE_STAYS)
    ModelAndView one(@PathVariable UUID id) {
        return page(id, Ids.next(), arrival(), Form.blank(Why.class));
    }

    @PostMapping("/pindahan/{id}/penerimaan")
    @May(Permission.ADMIT_CLIENT)
    ModelAndView take(@PathVariable UUID id, @RequestParam("id") UUID stay, Submission<Arrival> sent, Flash flash) {
        return switch (sent) {
            case Rejected<Arrival>(var form) -> page(id, stay, form, Form.blank(Why.class));
            case Accepted<Arrival> accepted -> taken(id, stay, accepted, flash);
        };
    }

    private ModelAndView taken(UUID id, UUID stay, Accepted<Arrival> sent, Flash flash) {
        var form = sent.form();
        var refused = switch (takes.take(id, stay, sent.value())) {
            case Taken.Moved(var fresh) -> {
                flash.say("casework.transfer.taken");
                yield null;
            }
            case Taken.NotOpen() -> form.wrong("", "casework.transfer.not-open");
            case Taken.NotAfterEntry() -> form.wrong("on", "casework.transfer.not-after-entry");
            case Taken.AlreadyStays() -> form.wrong("on", "casework.admission.stays-elsewhere");
            case Taken.Full(var residents, var places) ->
                form.wrong("overReason", "casework.admission.full", residents, places);
            case Taken.DateInFuture() -> form.wrong("on", "casework.date.future");
            case Taken.NeedsReason(var days, var term) -> LateFields.wrong(form, sent.value(), days, term);
        };
        return refused == null
                ? new ModelAndView("redirect:/tinggal/" + stay)
                : page(id, stay, refused, Form.blank(Why.class));
    }

    @PostMapping("/pindahan/{id}/penolakan")
    @May(Permission.ADMIT_CLIENT)
    ModelAndView refuse(@PathVariable UUID id, Submission<Why> sent, Flash flash) {
        return switch (sent) {
            case Rejected<Why>(var form) -> page(id, Ids.next(), arrival(), form);
            case Accepted<Why>(var why) ->
                answered(id, closes.refuse(id, why.why()), "casework.transfer.refused", flash);
        };
    }

    @PostMapping("/pindahan/{id}/pembatalan")
    @May(Permission.ADMIT_CLIENT)
    ModelAndView withdraw(@PathVariable UUID id, Submission<Why> sent, Flash flash) {
        return switch (sent) {
            case Rejected<Why>(var form) -> page(id, Ids.next(), arrival(), form);
            case Accepted<Why>(var why) ->
                answered(id, closes.withdraw(id, why.why()), "casework.transfer.withdrawn", flash);
        };
    }

    private static ModelAndView answered(UUID id, boolean done, String said, Flash flash) {
        flash.say(done ? said : "casework.transfer.answered-meanwhile");
        return new ModelAndView("redirect:/pindahan/" + id);
    }

    private Form<Arrival> arrival() {
        return Form.blank(Arrival.class).prefilled("on", today.date());
    }

    private ModelAndView page(UUID id, UUID stay, Form<Arrival> arrival, Form<Why> why) {
        return new ModelAndView("casework/transfer/page")
                .addObject("line", list.one(id))
                .addObject("stay", stay)
                .addObject("arrival", arrival)
                .addObject("why", why);
    }
}
