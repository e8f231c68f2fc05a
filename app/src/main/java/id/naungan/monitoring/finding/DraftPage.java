package id.naungan.monitoring.finding;

import id.naungan.access.May;
import id.naungan.access.Permission;
import id.naungan.monitoring.domain.Finding;
import id.naungan.monitoring.domain.FindingState;
import id.naungan.monitoring.domain.Findings;
import id.naungan.monitoring.domain.StepKind.Side;
import id.naungan.web.Flash;
import id.naungan.web.NotVisible;
import id.naungan.web.Stale;
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

/** Words a draft before it leaves. */
@Controller("monitoringDraftPage")
class DraftPage {

    private static final String HERE = "/pemantauan/temuan/{id}/ubah";

    private final Findings findings;
    private final MakeFinding make;

    DraftPage(Findings findings, MakeFinding make) {
        this.findings = findings;
        this.make = make;
    }

    private Finding draft(UUID id) {
        var of = findings.one(id);
        if (findings.side(of) != Side.PEMBUAT) throw new NotVisible();
        if (of.state() != FindingState.DRAF) throw new Stale();
        return of;
    }

    @GetMapping(HERE)
    @May(Permission.MONITOR)
    String change(@PathVariable UUID id, Model model) {
        var of = draft(id);
        return form(of, Form.of(DraftForm.of(of)), model);
    }

    @PostMapping(HERE)
    @May(Permission.MONITOR)
    String change(@PathVariable UUID id, Submission<DraftForm> sent, Flash flash, Model model) {
        var of = draft(id);
        return switch (sent) {
            case Rejected<DraftForm>(var form) -> form(of, form, model);
            case Accepted<DraftForm> accepted -> {
                var said = accepted.value();
                if (make.names(of.institutionId(), of.district(), said.found()))
                    yield form(of, accepted.form().wrong("found", "monitoring.error.name"), model);
                if (make.names(of.institutionId(), of.district(), said.advice()))
                    yield form(of, accepted.form().wrong("advice", "monitoring.error.name"), model);
                make.change(of, said);
                flash.say("monitoring.flash.changed");
                yield "redirect:" + of.href();
            }
        };
    }

    private static String form(Finding of, Form<?> form, Model model) {
        model.addAttribute("form", form)
                .addAttribute("finding", of)
                .addAttribute("heading", "monitoring.change")
                .addAttribute("action", of.href() + "/ubah");
        return "monitoring/finding/step";
    }
}
