package id.naungan.aid.account;

import id.naungan.access.May;
import id.naungan.access.Permission;
import id.naungan.aid.payment.Payments;
import id.naungan.aid.proposal.Proposal;
import id.naungan.aid.proposal.ProposalLines;
import id.naungan.aid.proposal.Proposals;
import id.naungan.web.NotVisible;
import id.naungan.web.Speech;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Prints letters about aid; the letter then opens as any other. */
@Controller
class PrintPage {

    private final Payments payments;
    private final Accounts accounts;
    private final Proposals proposals;
    private final ProposalLines lines;
    private final PrintAid print;
    private final Speech speech;

    PrintPage(
            Payments payments,
            Accounts accounts,
            Proposals proposals,
            ProposalLines lines,
            PrintAid print,
            Speech speech) {
        this.payments = payments;
        this.accounts = accounts;
        this.proposals = proposals;
        this.lines = lines;
        this.print = print;
        this.speech = speech;
    }

    @PostMapping("/lks/{id}/bantuan/dana/{payment}/cetakan")
    @May(Permission.RECEIVE_AID)
    String account(@PathVariable UUID id, @PathVariable UUID payment, HttpServletRequest request) {
        var letter = print.account(speech.of(request), payments.one(id, payment), accounts.expenses(payment));
        return "redirect:/surat/" + letter.id();
    }

    @PostMapping("/bansos/usulan/{id}/lks/{home}/cetakan")
    @May(Permission.PAY_AID)
    String decision(@PathVariable UUID id, @PathVariable UUID home, HttpServletRequest request) {
        var proposal = proposals.one(id);
        var rows = lines.lines(id, home);
        // Whoever reads no names prints none.
        if (proposal.state() != Proposal.State.DITETAPKAN || rows.isEmpty()) throw new NotVisible();
        return "redirect:/surat/"
                + print.decision(speech.of(request), proposal, lines.home(id, home), rows)
                        .id();
    }
}
