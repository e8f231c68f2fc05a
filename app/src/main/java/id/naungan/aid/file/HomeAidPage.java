package id.naungan.aid.file;

import id.naungan.access.May;
import id.naungan.access.Permission;
import id.naungan.aid.goods.GoodsAccounts;
import id.naungan.aid.payment.Banks;
import id.naungan.aid.payment.Payments;
import id.naungan.aid.proposal.ProposalLines;
import id.naungan.aid.proposal.Proposals;
import id.naungan.aid.residents.Declarations;
import id.naungan.institution.InstitutionCovers;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The tab of a home: what it must vouch for, what was proposed and paid, what it still owes an account of. */
@Controller
class HomeAidPage {

    private final InstitutionCovers covers;
    private final Declarations declarations;
    private final ProposalLines lines;
    private final Proposals proposals;
    private final Payments payments;
    private final Banks banks;
    private final GoodsAccounts goods;

    HomeAidPage(
            InstitutionCovers covers,
            Declarations declarations,
            ProposalLines lines,
            Proposals proposals,
            Payments payments,
            Banks banks,
            GoodsAccounts goods) {
        this.covers = covers;
        this.declarations = declarations;
        this.lines = lines;
        this.proposals = proposals;
        this.payments = payments;
        this.banks = banks;
        this.goods = goods;
    }

    @GetMapping("/lks/{id}/bantuan")
    @May(Permission.SEE_AID)
    String show(@PathVariable UUID id, Model model) {
        var cover = covers.of(id);
        model.addAttribute("cover", cover)
                .addAttribute("spans", declarations.spans(id, cover.district()))
                .addAttribute("homes", lines.ofHome(id))
                .addAttribute("proposals", proposals.byId())
                .addAttribute("payments", payments.ofHome(id))
                .addAttribute("bank", banks.of(id).orElse(null))
                .addAttribute("goods", goods.ofHome(id));
        return "aid/file/home";
    }
}
