package id.naungan.aid.desk;

import id.naungan.access.May;
import id.naungan.access.Permission;
import id.naungan.access.Role;
import id.naungan.access.Scopes;
import id.naungan.aid.payment.Payments;
import id.naungan.aid.programme.Programmes;
import id.naungan.aid.proposal.Duplicates;
import id.naungan.aid.proposal.Proposals;
import id.naungan.aid.residents.Missing;
import id.naungan.institution.InstitutionWords;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The first page of aid. A manager goes straight to the own home. */
@Controller
class DeskPage {

    private final Programmes programmes;
    private final Proposals proposals;
    private final Duplicates duplicates;
    private final Missing missing;
    private final Payments payments;
    private final InstitutionWords words;
    private final Scopes scopes;

    DeskPage(
            Programmes programmes,
            Proposals proposals,
            Duplicates duplicates,
            Missing missing,
            Payments payments,
            InstitutionWords words,
            Scopes scopes) {
        this.programmes = programmes;
        this.proposals = proposals;
        this.duplicates = duplicates;
        this.missing = missing;
        this.payments = payments;
        this.words = words;
        this.scopes = scopes;
    }

    @GetMapping("/bansos")
    @May(Permission.SEE_AID)
    String desk(Model model) {
        var scope = scopes.current();
        if (scope.role() == Role.PENGELOLA) return "redirect:/lks/" + scope.home() + "/bantuan";
        boolean verifies = scope.may(Permission.VERIFY_AID);
        model.addAttribute("programmes", programmes.near())
                .addAttribute("proposals", proposals.all())
                .addAttribute("waiting", verifies ? duplicates.waiting() : 0L)
                .addAttribute("asked", verifies ? missing.asked() : java.util.List.of())
                .addAttribute("counts", payments.counts())
                .addAttribute("words", words);
        return "aid/desk";
    }
}
