package id.naungan.monitoring.finding;

import id.naungan.access.May;
import id.naungan.access.Permission;
import id.naungan.monitoring.domain.Finding;
import id.naungan.monitoring.domain.Findings;
import id.naungan.monitoring.domain.StepKind;
import id.naungan.store.Ids;
import id.naungan.web.Flash;
import id.naungan.web.NotVisible;
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

/** The addressee's side: the plan, and the proof that it was done. */
@Controller("monitoringAnswerPage")
class AnswerPage {

    private static final String PLAN = "/pemantauan/temuan/{id}/rencana";
    private static final String PROOF = "/pemantauan/temuan/{id}/bukti";

    private final Findings findings;
    private final FindingFiles files;
    private final TakeStep steps;

    AnswerPage(Findings findings, FindingFiles files, TakeStep steps) {
        this.findings = findings;
        this.files = files;
        this.steps = steps;
    }

    @GetMapping(PLAN)
    @May(Permission.ANSWER_FINDING)
    String plan(@PathVariable UUID id, Model model) {
        var of = fit(id, StepKind.RENCANA);
        var form = Form.blank(PlanForm.class)
                .prefilled("id", Ids.next())
                .prefilled("version", of.version())
                .prefilled("day", of.dueOn());
        if (of.plan() != null) form = form.prefilled("plan", of.plan());
        if (of.responsible() != null) form = form.prefilled("responsible", of.responsible());
        return form(of, form, "plan", "rencana", model);
    }

    @PostMapping(PLAN)
    @May(Permission.ANSWER_FINDING)
    String plan(@PathVariable UUID id, Submission<PlanForm> sent, Flash flash, Model model) {
        var of = fit(id, StepKind.RENCANA);
        return switch (sent) {
            case Rejected<PlanForm>(var form) -> form(of, form, "plan", "rencana", model);
            case Accepted<PlanForm>(var said) -> {
                steps.take(
                        of,
                        said.version(),
                        StepKind.RENCANA,
                        new TakeStep.Said(said.id(), said.plan(), said.day(), said.responsible(), null, null));
                flash.say("monitoring.flash.planned");
                yield "redirect:" + of.href();
            }
        };
    }

    @GetMapping(PROOF)
    @May(Permission.ANSWER_FINDING)
    String proof(@PathVariable UUID id, Model model) {
        var of = fit(id, StepKind.BUKTI);
        var form = Form.blank(ProofForm.class)
                .prefilled("id", Ids.next())
                .prefilled("scan", Ids.next())
                .prefilled("version", of.version());
        return form(of, form, "proof", "bukti", model);
    }

    @PostMapping(PROOF)
    @May(Permission.ANSWER_FINDING)
    String proof(@PathVariable UUID id, Submission<ProofForm> sent, Flash flash, Model model) {
        var of = fit(id, StepKind.BUKTI);
        return switch (sent) {
            case Rejected<ProofForm>(var form) -> form(of, form, "proof", "bukti", model);
            case Accepted<ProofForm> accepted -> {
                var said = accepted.value();
                yield files.take(
                        said.file(),
                        accepted.form(),
                        scan -> {
                            var step = new TakeStep.Said(said.id(), said.words(), null, null, said.scan(), scan);
                            steps.take(of, said.version(), StepKind.BUKTI, step);
                            flash.say("monitoring.flash.proved");
                            return "redirect:" + of.href();
                        },
                        form -> form(of, form, "proof", "bukti", model));
            }
        };
    }

    /** A step that has been taken meanwhile is told by {@link TakeStep}; one that is not the caller's is not there. */
    private Finding fit(UUID id, StepKind kind) {
        var of = findings.one(id);
        if (findings.side(of) != kind.side()) throw new NotVisible();
        return of;
    }

    private static String form(Finding of, Form<?> form, String what, String path, Model model) {
        model.addAttribute("form", form)
                .addAttribute("finding", of)
                .addAttribute("heading", "monitoring." + what)
                .addAttribute("action", of.href() + "/" + path);
        return "monitoring/finding/step";
    }
}
