package id.naungan.institution.accreditation;

import id.naungan.access.May;
import id.naungan.access.Permission;
import id.naungan.web.Flash;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** One round as everybody sees it who has to do with it; the home sends it and takes it back from here. */
@Controller
class RoundPage {

    private static final String ONE = "/lks/{id}/akreditasi/{round}";

    private final Rounds rounds;
    private final Assess assess;

    RoundPage(Rounds rounds, Assess assess) {
        this.rounds = rounds;
        this.assess = assess;
    }

    @GetMapping(ONE)
    @May(Permission.SEE_INSTITUTIONS)
    String one(@PathVariable UUID id, @PathVariable UUID round, Model model) {
        rounds.show(id, round, model);
        return "institution/accreditation/round";
    }

    @PostMapping(ONE + "/kiriman")
    @May(Permission.ASSESS_INSTITUTION)
    String send(@PathVariable UUID id, @PathVariable UUID round, Flash flash) {
        var dossier = rounds.dossier(id, round);
        if (!dossier.complete()) {
            flash.say("accreditation.error.unanswered", dossier.missing());
        } else if (!rounds.lacks(id).isEmpty()) {
            flash.say(rounds.lacks(id).getFirst().key());
        } else {
            assess.send(dossier.round());
            flash.say("accreditation.flash.sent");
        }
        return "redirect:" + dossier.round().href();
    }

    @PostMapping(ONE + "/penarikan")
    @May(Permission.ASSESS_INSTITUTION)
    String withdraw(@PathVariable UUID id, @PathVariable UUID round, Flash flash) {
        assess.withdraw(rounds.find(id, round));
        flash.say("accreditation.flash.withdrawn");
        return "redirect:/lks/" + id + "/akreditasi";
    }
}
