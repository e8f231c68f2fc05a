package id.naungan.monitoring.finding;

import id.naungan.access.May;
import id.naungan.access.Permission;
import id.naungan.institution.InstitutionCovers;
import id.naungan.monitoring.domain.Finding;
import id.naungan.monitoring.domain.Findings;
import id.naungan.monitoring.domain.Offices;
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
import org.springframework.web.bind.annotation.RequestParam;

/** One finding: what it says, what was done about it, its photos and papers, and what the reader may do now. */
@Controller
class FindingPage {

    private static final String HERE = "/pemantauan/temuan/{id}";

    private final Findings findings;
    private final FindingFiles files;
    private final TakeStep steps;
    private final InstitutionCovers covers;
    private final Offices offices;

    FindingPage(Findings findings, FindingFiles files, TakeStep steps, InstitutionCovers covers, Offices offices) {
        this.findings = findings;
        this.files = files;
        this.steps = steps;
        this.covers = covers;
        this.offices = offices;
    }

    @GetMapping(HERE)
    @May(Permission.SEE_MONITORING)
    String show(@PathVariable UUID id, Model model) {
        return page(findings.one(id), Form.blank(FileForm.class).prefilled("id", Ids.next()), model);
    }

    @PostMapping(HERE + "/berkas")
    @May(Permission.SEE_MONITORING)
    String add(@PathVariable UUID id, Submission<FileForm> sent, Flash flash, Model model) {
        var of = findings.one(id);
        if (findings.side(of) == null || of.state().closed()) throw new NotVisible();
        return switch (sent) {
            case Rejected<FileForm>(var form) -> page(of, form, model);
            case Accepted<FileForm> accepted ->
                files.take(
                        accepted.value().file(),
                        accepted.form(),
                        scan -> {
                            if (scan == null)
                                return page(of, accepted.form().wrong("file", "document.refused.empty"), model);
                            files.add(of, accepted.value().id(), scan);
                            flash.say("monitoring.flash.file");
                            return "redirect:" + of.href() + "#berkas";
                        },
                        form -> page(of, form, model));
        };
    }

    /** A draft leaves the office. */
    @PostMapping(HERE + "/kiriman")
    @May(Permission.MONITOR)
    String send(@PathVariable UUID id, @RequestParam int versi, Flash flash) {
        var of = findings.one(id);
        if (!findings.next(of).contains(StepKind.KIRIM)) throw new id.naungan.web.Stale();
        steps.take(of, versi, StepKind.KIRIM, TakeStep.Said.nothing(Ids.next()));
        flash.say("monitoring.flash.sent");
        return "redirect:" + of.href();
    }

    private String page(Finding of, Form<FileForm> file, Model model) {
        if (of.institutionId() != null) model.addAttribute("cover", covers.of(of.institutionId()));
        model.addAttribute("finding", of)
                .addAttribute("steps", findings.steps(of.id()))
                .addAttribute("files", findings.files(of.id()))
                .addAttribute("next", findings.next(of))
                .addAttribute("adds", findings.side(of) != null && !of.state().closed())
                .addAttribute("file", file)
                .addAttribute("today", findings.today())
                .addAttribute("offices", offices);
        return "monitoring/finding/show";
    }
}
