package id.naungan.monitoring.warning;

import id.naungan.access.May;
import id.naungan.access.Permission;
import id.naungan.institution.InstitutionCovers;
import id.naungan.monitoring.domain.Findings;
import id.naungan.monitoring.domain.Offices;
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

/** Proposing to suspend after the third letter, and what whoever registered the home says to it. */
@Controller
class SuspensionPage {

    private static final String NEW = "/lks/{id}/pemantauan/peringatan/{warning}/usul-pembekuan";
    private static final String ONE = "/pemantauan/pembekuan/{id}";

    private final Warnings warnings;
    private final Warn warn;
    private final InstitutionCovers covers;
    private final Offices offices;
    private final Findings findings;

    SuspensionPage(Warnings warnings, Warn warn, InstitutionCovers covers, Offices offices, Findings findings) {
        this.warnings = warnings;
        this.warn = warn;
        this.covers = covers;
        this.offices = offices;
        this.findings = findings;
    }

    @GetMapping(NEW)
    @May(Permission.WARN_HOME)
    String blank(@PathVariable UUID id, @PathVariable UUID warning, Model model) {
        return form(third(id, warning), Form.blank(ProposeForm.class).prefilled("id", Ids.next()), model);
    }

    @PostMapping(NEW)
    @May(Permission.WARN_HOME)
    String propose(
            @PathVariable UUID id, @PathVariable UUID warning, Submission<ProposeForm> sent, Flash flash, Model model) {
        var third = third(id, warning);
        return switch (sent) {
            case Rejected<ProposeForm>(var form) -> form(third, form, model);
            case Accepted<ProposeForm>(var said) -> {
                warn.propose(third, said);
                flash.say("monitoring.flash.proposed");
                yield "redirect:/pemantauan/pembekuan/" + said.id();
            }
        };
    }

    private Warning third(UUID id, UUID warning) {
        var of = warnings.one(id, warning);
        if (of.level() != 3 || !of.passed(findings.today()) || !of.office().equals(offices.mine()))
            throw new NotVisible();
        return of;
    }

    private String form(Warning third, Form<ProposeForm> form, Model model) {
        model.addAttribute("cover", covers.of(third.institutionId()))
                .addAttribute("warning", third)
                .addAttribute("form", form);
        return "monitoring/warning/propose";
    }

    @GetMapping(ONE)
    @May(Permission.SEE_MONITORING)
    String show(@PathVariable UUID id, Model model) {
        var of = warnings.proposal(id);
        return show(of, Form.blank(RefuseForm.class).prefilled("version", of.version()), model);
    }

    @PostMapping(ONE)
    @May(Permission.ANSWER_FINDING)
    String refuse(@PathVariable UUID id, Submission<RefuseForm> sent, Flash flash, Model model) {
        var of = warnings.proposal(id);
        if (!of.addressee().equals(offices.mine())) throw new NotVisible();
        return switch (sent) {
            case Rejected<RefuseForm>(var form) -> show(of, form, model);
            case Accepted<RefuseForm>(var said) -> {
                warn.refuse(of, said);
                flash.say("monitoring.flash.refused");
                yield "redirect:" + of.href();
            }
        };
    }

    private String show(Suspension of, Form<RefuseForm> form, Model model) {
        model.addAttribute("cover", covers.of(of.institutionId()))
                .addAttribute("proposal", of)
                .addAttribute("form", form)
                .addAttribute("decides", of.open() && of.addressee().equals(offices.mine()))
                .addAttribute("offices", offices);
        return "monitoring/warning/suspension";
    }
}
