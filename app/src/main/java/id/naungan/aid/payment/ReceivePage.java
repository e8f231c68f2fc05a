package id.naungan.aid.payment;

import id.naungan.access.May;
import id.naungan.access.Permission;
import id.naungan.institution.InstitutionCovers;
import id.naungan.store.Ids;
import id.naungan.web.Flash;
import id.naungan.web.form.Form;
import id.naungan.web.form.Submission;
import id.naungan.web.form.Submission.Accepted;
import id.naungan.web.form.Submission.Rejected;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The home's side: money has arrived, and to which account it goes. */
@Controller
class ReceivePage {

    private static final String HERE = "/lks/{id}/bantuan";

    private final InstitutionCovers covers;
    private final Payments payments;
    private final Banks banks;

    ReceivePage(InstitutionCovers covers, Payments payments, Banks banks) {
        this.covers = covers;
        this.payments = payments;
        this.banks = banks;
    }

    @GetMapping(HERE + "/dana/{payment}/terima")
    @May(Permission.RECEIVE_AID)
    String ask(@PathVariable UUID id, @PathVariable UUID payment, Model model) {
        var found = payments.one(id, payment);
        return form(id, found, Form.blank(ReceiptForm.class).prefilled("amount", found.amount()), model);
    }

    @PostMapping(HERE + "/dana/{payment}/terima")
    @May(Permission.RECEIVE_AID)
    String receive(
            @PathVariable UUID id, @PathVariable UUID payment, Submission<ReceiptForm> sent, Flash flash, Model model) {
        var found = payments.one(id, payment);
        return switch (sent) {
            case Rejected<ReceiptForm>(var form) -> form(id, found, form, model);
            case Accepted<ReceiptForm> accepted -> {
                var said = accepted.value();
                if (said.amount().value() > found.amount())
                    yield form(id, found, accepted.form().wrong("amount", "aid.error.more-than-paid"), model);
                if (said.amount().value() < found.amount() && said.note() == null)
                    yield form(id, found, accepted.form().wrong("note", "aid.error.less-than-paid"), model);
                payments.receive(found, said);
                flash.say("aid.flash.received");
                yield "redirect:" + found.href();
            }
        };
    }

    @GetMapping(HERE + "/rekening")
    @May(Permission.RECEIVE_AID)
    String bank(@PathVariable UUID id, Model model) {
        return bank(id, Form.blank(BankForm.class).prefilled("id", Ids.next()), model);
    }

    @PostMapping(HERE + "/rekening")
    @May(Permission.RECEIVE_AID)
    String bank(@PathVariable UUID id, Submission<BankForm> sent, Flash flash, Model model) {
        return switch (sent) {
            case Rejected<BankForm>(var form) -> bank(id, form, model);
            case Accepted<BankForm>(var value) -> {
                banks.keep(covers.of(id), value);
                flash.say("aid.flash.kept");
                yield "redirect:/lks/" + id + "/bantuan";
            }
        };
    }

    private String form(UUID id, Payment payment, Form<ReceiptForm> form, Model model) {
        return page(id, form, "aid.receipt", payment.href() + "/terima", payment.href(), model);
    }

    private String bank(UUID id, Form<BankForm> form, Model model) {
        return page(id, form, "aid.bank", "/lks/" + id + "/bantuan/rekening", "/lks/" + id + "/bantuan", model);
    }

    private String page(UUID id, Form<?> form, String words, String action, String back, Model model) {
        model.addAttribute("cover", covers.of(id))
                .addAttribute("form", form)
                .addAttribute("title", words + ".form")
                .addAttribute("lead", words + ".lead")
                .addAttribute("action", action)
                .addAttribute("back", back);
        return "aid/homeform";
    }
}
