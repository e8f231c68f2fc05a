package id.naungan.duty.own;

import id.naungan.access.May;
import id.naungan.access.Permission;
import id.naungan.access.Scopes;
import id.naungan.duty.domain.Rosters;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** When one is on duty oneself. */
@Controller
class OwnPage {

    private final OwnTurns turns;
    private final Rosters rosters;
    private final Scopes scopes;

    OwnPage(OwnTurns turns, Rosters rosters, Scopes scopes) {
        this.turns = turns;
        this.rosters = rosters;
        this.scopes = scopes;
    }

    @GetMapping("/jaga-saya")
    @May(Permission.SEE_DUTY)
    String own(Model model) {
        var home = scopes.current().institution();
        model.addAttribute("turns", turns.from(rosters.today(), 60))
                .addAttribute("known", turns.known())
                .addAttribute("roster", home == null ? "/lks/jaga" : "/lks/" + home + "/jaga");
        return "duty/own/page";
    }
}
