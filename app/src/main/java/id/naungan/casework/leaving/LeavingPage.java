package id.naungan.casework.leaving;

import id.naungan.access.May;
import id.naungan.access.Permission;
import id.naungan.casework.Departure;
import id.naungan.casework.Homes;
import id.naungan.casework.LateFields;
import id.naungan.casework.Leave;
import id.naungan.casework.Today;
import id.naungan.casework.domain.Leaving;
import id.naungan.casework.domain.Stay;
import id.naungan.casework.domain.Stays;
import id.naungan.casework.gate.Gated;
import id.naungan.web.Flash;
import id.naungan.web.NotVisible;
import id.naungan.web.form.Form;
import id.naungan.web.form.Submission;
import id.naungan.web.form.Submission.Accepted;
import id.naungan.web.form.Submission.Rejected;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The end of a stay. */
@Controller
class LeavingPage {

    private final Leave leave;
    private final Stays stays;
    private final Homes homes;
    private final Today today;
    private final TransactionOperations transaction;

    LeavingPage(Leave leave, Stays stays, Homes homes, Today today, TransactionOperations transaction) {
        this.leave = leave;
        this.stays = stays;
        this.homes = homes;
        this.today = today;
        this.transaction = transaction;
    }

    @GetMapping("/tinggal/{id}/pengakhiran")
    @May(Permission.ADMIT_CLIENT)
    ModelAndView blank(@PathVariable UUID id) {
        var stay = stay(id);
        return stay.isOpen()
                ? page(stay, Form.blank(Leaving.class).prefilled("on", today.date()))
                : new ModelAndView("redirect:/tinggal/" + id);
    }

    @PostMapping("/tinggal/{id}/pengakhiran")
    @May(Permission.ADMIT_CLIENT)
    ModelAndView end(@PathVariable UUID id, Submission<Leaving> sent, Submission<Gated> gate, Flash flash) {
        return switch (sent) {
            case Rejected<Leaving>(var form) -> page(stay(id), form, typed(gate), false);
            case Accepted<Leaving> accepted
            when gate instanceof Rejected<Gated>(var wrong) -> page(stay(id), accepted.form(), wrong, true);
            case Accepted<Leaving> accepted -> ended(id, accepted, gate, flash);
        };
    }

    private static Form<Gated> typed(Submission<Gated> gate) {
        return switch (gate) {
            case Accepted<Gated> accepted -> accepted.form();
            case Rejected<Gated>(var form) -> form;
        };
    }

    private ModelAndView ended(UUID id, Accepted<Leaving> sent, Submission<Gated> gate, Flash flash) {
        var form = sent.form();
        var why = gate instanceof Accepted<Gated>(var given) ? given.gate() : null;
        return switch (leave.leave(id, sent.value(), why)) {
            case Departure.NeedsReadiness() ->
                page(stay(id), form.wrong("", "casework.leaving.needs-readiness"), typed(gate), true);
            case Departure.Left() -> {
                flash.say("casework.left");
                yield new ModelAndView("redirect:/tinggal/" + id);
            }
            case Departure.AlreadyLeft(var on) -> page(stay(id), form.wrong("", "casework.leaving.already", on));
            case Departure.NotAfterEntry(var entry) ->
                page(stay(id), form.wrong("on", "casework.leaving.not-after-entry", entry));
            case Departure.DateInFuture() -> page(stay(id), form.wrong("on", "casework.date.future"));
            case Departure.NeedsReason(var days, var term) ->
                page(stay(id), LateFields.wrong(form, sent.value(), days, term));
        };
    }

    private Stay stay(UUID id) {
        return transaction.execute(status -> stays.findById(id).orElseThrow(NotVisible::new));
    }

    private ModelAndView page(Stay stay, Form<Leaving> form) {
        return page(stay, form, Form.blank(Gated.class), false);
    }

    private ModelAndView page(Stay stay, Form<Leaving> form, Form<Gated> gate, boolean gated) {
        return new ModelAndView("casework/leaving/page")
                .addObject("form", form)
                .addObject("gate", gate)
                .addObject("gated", gated)
                .addObject("stay", stay)
                .addObject("home", homes.named(stay.institutionId()));
    }
}
