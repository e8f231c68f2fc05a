package id.naungan.monitoring.visit;

import id.naungan.access.May;
import id.naungan.access.Permission;
import id.naungan.monitoring.domain.Visit;
import id.naungan.monitoring.domain.VisitState;
import id.naungan.monitoring.domain.Visits;
import id.naungan.web.Flash;
import id.naungan.web.Speech;
import id.naungan.web.Stale;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Another sheet for a visit under way, and findings from what its sheets say. */
@Controller
class VisitSheetPage {

    private static final String HERE = "/pemantauan/kunjungan/{id}";

    private final Visits visits;
    private final VisitSheets sheets;
    private final Propose propose;
    private final Speech speech;

    VisitSheetPage(Visits visits, VisitSheets sheets, Propose propose, Speech speech) {
        this.visits = visits;
        this.sheets = sheets;
        this.propose = propose;
        this.speech = speech;
    }

    private Visit running(UUID id) {
        var visit = visits.own(id);
        if (visit.state() != VisitState.BERLANGSUNG) throw new Stale();
        return visit;
    }

    @PostMapping(HERE + "/lembar")
    @May(Permission.MONITOR)
    String add(@PathVariable UUID id, @RequestParam UUID terbitan) {
        return "redirect:/lembar/" + sheets.add(running(id), terbitan);
    }

    @GetMapping(HERE + "/usulan-temuan")
    @May(Permission.MONITOR)
    String proposed(@PathVariable UUID id, HttpServletRequest request, Model model) {
        var visit = running(id);
        model.addAttribute("visit", visit).addAttribute("proposed", propose.from(visit, speech.of(request)));
        return "monitoring/visit/propose";
    }

    @PostMapping(HERE + "/usulan-temuan")
    @May(Permission.MONITOR)
    String draft(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") Set<String> butir,
            HttpServletRequest request,
            Flash flash) {
        var visit = running(id);
        int made = propose.draft(visit, butir, speech.of(request));
        flash.say(made == 0 ? "monitoring.flash.propose.none" : "monitoring.flash.proposed-findings");
        return "redirect:" + visit.href() + (made == 0 ? "/usulan-temuan" : "");
    }
}
