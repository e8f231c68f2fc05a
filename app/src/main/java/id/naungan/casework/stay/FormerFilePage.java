package id.naungan.casework.stay;

import id.naungan.access.May;
import id.naungan.access.Permission;
import id.naungan.reference.Codes;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** "Formulir kami": what the home of a stay wrote about the person, from its own register. Opening it is logged like any reading. */
@Controller
class FormerFilePage {

    private final StayCard cards;
    private final FormerFile former;
    private final Codes codes;
    private final TransactionOperations transaction;

    FormerFilePage(StayCard cards, FormerFile former, Codes codes, TransactionOperations transaction) {
        this.cards = cards;
        this.former = former;
        this.codes = codes;
        this.transaction = transaction;
    }

    @GetMapping("/tinggal/{id}/formulir")
    @May(Permission.SEE_CASE)
    ModelAndView forms(@PathVariable UUID id) {
        return transaction.execute(status -> {
            var view = cards.open(id);
            return new ModelAndView("casework/stay/forms")
                    .addObject("view", view)
                    .addObject("forms", former.forms(view.stay()))
                    .addObject("referrals", former.referrals(view.stay()))
                    .addObject("codes", codes);
        });
    }

    @GetMapping("/tinggal/{id}/formulir/{form}")
    @May(Permission.SEE_CASE)
    ModelAndView form(@PathVariable UUID id, @PathVariable UUID form) {
        return transaction.execute(status -> {
            var view = cards.open(id);
            return new ModelAndView("casework/stay/form")
                    .addObject("view", view)
                    .addObject("written", former.form(view.stay(), form));
        });
    }
}
