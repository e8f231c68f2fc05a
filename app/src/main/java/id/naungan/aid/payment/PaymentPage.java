package id.naungan.aid.payment;

import id.naungan.access.May;
import id.naungan.access.Permission;
import id.naungan.aid.proposal.Proposal;
import id.naungan.aid.proposal.ProposalLines;
import id.naungan.aid.proposal.Proposals;
import id.naungan.store.Ids;
import id.naungan.web.Flash;
import id.naungan.web.NotAllowed;
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

/** Payments to a home out of a decided proposal. */
@Controller
class PaymentPage {

    private static final String HERE = "/bansos/usulan/{id}/lks/{home}/pembayaran";

    private final Proposals proposals;
    private final ProposalLines lines;
    private final Payments payments;
    private final Banks banks;

    PaymentPage(Proposals proposals, ProposalLines lines, Payments payments, Banks banks) {
        this.proposals = proposals;
        this.lines = lines;
        this.payments = payments;
        this.banks = banks;
    }

    @GetMapping(HERE)
    @May(Permission.PAY_AID)
    String show(@PathVariable UUID id, @PathVariable UUID home, Model model) {
        own(id);
        var row = lines.home(id, home);
        var form = Form.blank(PaymentForm.class).prefilled("id", Ids.next());
        long left = row.amount() - row.paid();
        return page(id, home, left > 0 ? form.prefilled("amount", left) : form, model);
    }

    @PostMapping(HERE)
    @May(Permission.PAY_AID)
    String pay(@PathVariable UUID id, @PathVariable UUID home, Submission<PaymentForm> sent, Flash flash, Model model) {
        var proposal = own(id);
        return switch (sent) {
            case Rejected<PaymentForm>(var form) -> page(id, home, form, model);
            case Accepted<PaymentForm> accepted -> {
                if (proposal.givesGoods()) yield page(id, home, accepted.form().wrong("", "aid.error.goods"), model);
                if (proposal.state() != Proposal.State.DITETAPKAN)
                    yield page(id, home, accepted.form().wrong("", "aid.error.pay"), model);
                if (!payments.pay(proposal, lines.home(id, home), accepted.value()))
                    yield page(id, home, accepted.form().wrong("amount", "aid.error.too-much"), model);
                flash.say("aid.flash.paid");
                yield "redirect:/bansos/usulan/" + id + "/lks/" + home + "/pembayaran";
            }
        };
    }

    private Proposal own(UUID id) {
        var proposal = proposals.one(id);
        if (!proposals.mine(proposal)) throw new NotAllowed("PAY_AID");
        return proposal;
    }

    private String page(UUID id, UUID home, Form<PaymentForm> form, Model model) {
        model.addAttribute("found", proposals.one(id))
                .addAttribute("home", lines.home(id, home))
                .addAttribute("payments", payments.of(id, home))
                .addAttribute("bank", banks.of(home).orElse(null))
                .addAttribute("form", form);
        return "aid/payment/home";
    }
}
