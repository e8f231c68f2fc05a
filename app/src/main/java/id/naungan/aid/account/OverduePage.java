package id.naungan.aid.account;

import id.naungan.access.May;
import id.naungan.access.Permission;
import id.naungan.aid.payment.Payments;
import id.naungan.aid.payment.Payments.Which;
import id.naungan.institution.InstitutionWords;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Accounts by how they stand, those that are late first. */
@Controller
class OverduePage {

    private final Payments payments;
    private final InstitutionWords words;

    OverduePage(Payments payments, InstitutionWords words) {
        this.payments = payments;
        this.words = words;
    }

    @GetMapping("/bansos/lpj")
    @May(Permission.SEE_AID)
    String list(
            @RequestParam(defaultValue = "LEWAT") Which mana, @RequestParam(defaultValue = "1") int hal, Model model) {
        model.addAttribute("which", mana)
                .addAttribute("counts", payments.counts())
                .addAttribute("accounts", payments.accounts(mana, Math.max(1, hal)))
                .addAttribute("words", words);
        return "aid/account/list";
    }
}
