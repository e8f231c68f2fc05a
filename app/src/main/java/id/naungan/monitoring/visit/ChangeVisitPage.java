package id.naungan.monitoring.visit;

import id.naungan.access.May;
import id.naungan.access.Permission;
import id.naungan.monitoring.domain.Member;
import id.naungan.monitoring.domain.Visit;
import id.naungan.monitoring.domain.VisitState;
import id.naungan.monitoring.domain.Visits;
import id.naungan.web.Flash;
import id.naungan.web.Speech;
import id.naungan.web.Stale;
import id.naungan.web.form.Form;
import id.naungan.web.form.Submission;
import id.naungan.web.form.Submission.Accepted;
import id.naungan.web.form.Submission.Rejected;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Another day or another team for a visit that has not begun. */
@Controller("monitoringChangeVisitPage")
class ChangeVisitPage {

    private static final String HERE = "/pemantauan/kunjungan/{id}/ubah";

    private final Visits visits;
    private final PlanVisits plan;
    private final ChangeVisit change;
    private final Speech speech;

    ChangeVisitPage(Visits visits, PlanVisits plan, ChangeVisit change, Speech speech) {
        this.visits = visits;
        this.plan = plan;
        this.change = change;
        this.speech = speech;
    }

    @GetMapping(HERE)
    @May(Permission.MONITOR)
    String change(@PathVariable UUID id, Model model) {
        var visit = visits.own(id);
        if (visit.state() != VisitState.RENCANA) throw new Stale();
        return form(visit, Form.of(asPlanned(visit)), model);
    }

    private ChangeVisitForm asPlanned(Visit visit) {
        var team = visits.team(visit.id());
        var accounts = team.stream().filter(one -> one.accountId() != null).toList();
        return new ChangeVisitForm(
                visit.version(),
                visit.plannedOn(),
                visit.announced() ? VisitForm.Told.DIBERITAHU : VisitForm.Told.MENDADAK,
                visit.aims(),
                accounts.stream()
                        .filter(Member::leads)
                        .map(one -> String.valueOf(one.accountId()))
                        .findFirst()
                        .orElse(""),
                accounts.stream().map(one -> String.valueOf(one.accountId())).collect(Collectors.toSet()),
                team.stream()
                        .filter(one -> one.accountId() == null)
                        .map(one -> new VisitForm.Outsider(one.name(), one.post()))
                        .toList(),
                "");
    }

    @PostMapping(HERE)
    @May(Permission.MONITOR)
    String change(
            @PathVariable UUID id,
            Submission<ChangeVisitForm> sent,
            HttpServletRequest request,
            Flash flash,
            Model model) {
        var visit = visits.own(id);
        return switch (sent) {
            case Rejected<ChangeVisitForm>(var form) -> form(visit, form, model);
            case Accepted<ChangeVisitForm> accepted -> {
                var said = accepted.value();
                if (!plan.offered(said.leader()))
                    yield form(visit, accepted.form().wrong("leader", "form.error.choice"), model);
                change.change(visit, said, speech.of(request).msg("monitoring.letter.outdated"));
                flash.say("monitoring.flash.visit.changed");
                yield "redirect:" + visit.href();
            }
        };
    }

    private static String form(Visit visit, Form<?> form, Model model) {
        model.addAttribute("form", form)
                .addAttribute("visit", visit)
                .addAttribute("heading", "monitoring.visit.change")
                .addAttribute("action", visit.href() + "/ubah");
        return "monitoring/visit/step";
    }
}
