package id.naungan.monitoring.warning;

import id.naungan.access.May;
import id.naungan.access.Permission;
import id.naungan.access.Role;
import id.naungan.access.Scopes;
import id.naungan.institution.InstitutionCover;
import id.naungan.institution.InstitutionCovers;
import id.naungan.monitoring.domain.Finding;
import id.naungan.monitoring.domain.Findings;
import id.naungan.monitoring.domain.Offices;
import id.naungan.reference.Terms;
import id.naungan.store.Ids;
import id.naungan.web.Flash;
import id.naungan.web.NotVisible;
import id.naungan.web.Speech;
import id.naungan.web.form.Form;
import id.naungan.web.form.Submission;
import id.naungan.web.form.Submission.Accepted;
import id.naungan.web.form.Submission.Rejected;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A new warning letter, one that was written, that it was read, its end. */
@Controller
class WarningPage {

    private static final String HERE = "/lks/{id}/pemantauan/peringatan";

    private final InstitutionCovers covers;
    private final Warnings warnings;
    private final Warn warn;
    private final Findings findings;
    private final Offices offices;
    private final Terms terms;
    private final Scopes scopes;
    private final Speech speech;

    WarningPage(
            InstitutionCovers covers,
            Warnings warnings,
            Warn warn,
            Findings findings,
            Offices offices,
            Terms terms,
            Scopes scopes,
            Speech speech) {
        this.covers = covers;
        this.warnings = warnings;
        this.warn = warn;
        this.findings = findings;
        this.offices = offices;
        this.terms = terms;
        this.scopes = scopes;
        this.speech = speech;
    }

    @GetMapping(HERE + "/baru")
    @May(Permission.WARN_HOME)
    String blank(@PathVariable UUID id, Model model) {
        var form = Form.blank(WarnForm.class)
                .prefilled("id", Ids.next())
                .prefilled("termOn", terms.value("peringatan-tenggat").lastDay(findings.today()));
        return form(covers.of(id), Set.of(), form, model);
    }

    @PostMapping(HERE + "/baru")
    @May(Permission.WARN_HOME)
    String warn(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") Set<UUID> temuan,
            Submission<WarnForm> sent,
            HttpServletRequest request,
            Flash flash,
            Model model) {
        var home = covers.of(id);
        return switch (sent) {
            case Rejected<WarnForm>(var form) -> form(home, temuan, form, model);
            case Accepted<WarnForm> accepted -> {
                int level = warnings.next(id);
                var named = late(id).stream()
                        .filter(finding -> temuan.contains(finding.id()))
                        .toList();
                if (level == 0) yield form(home, temuan, accepted.form().wrong("", "monitoring.error.order"), model);
                if (named.isEmpty())
                    yield form(home, temuan, accepted.form().wrong("", "monitoring.error.unnamed"), model);
                warn.warn(speech.of(request), home, level, accepted.value(), named);
                flash.say("monitoring.flash.warned");
                yield "redirect:" + home.href() + "/pemantauan/peringatan/"
                        + accepted.value().id();
            }
        };
    }

    /** Those of the home that are open; a warning rests on them. */
    private List<Finding> late(UUID home) {
        return findings.where(
                "f.institution_id = ? and f.addressee = 'LKS' and f.state in ('TERBUKA', 'DIRENCANAKAN', 'DIKEMBALIKAN') order by f.due_on, f.id",
                home);
    }

    private String form(InstitutionCover home, Set<UUID> ticked, Form<WarnForm> form, Model model) {
        model.addAttribute("cover", home)
                .addAttribute("form", form)
                .addAttribute("findings", late(home.id()))
                .addAttribute("ticked", ticked)
                .addAttribute("level", warnings.next(home.id()))
                .addAttribute("today", findings.today());
        return "monitoring/warning/new";
    }

    @GetMapping(HERE + "/{warning}")
    @May(Permission.SEE_MONITORING)
    String show(@PathVariable UUID id, @PathVariable UUID warning, Model model) {
        return show(id, warnings.one(id, warning), Form.blank(EndForm.class), model);
    }

    private String show(UUID id, Warning warning, Form<EndForm> form, Model model) {
        boolean own =
                scopes.current().may(Permission.WARN_HOME) && warning.office().equals(offices.mine());
        model.addAttribute("cover", covers.of(id))
                .addAttribute("warning", warning)
                .addAttribute("findings", warnings.named(warning.id()))
                .addAttribute("form", form.prefilled("version", warning.version()))
                .addAttribute("own", own)
                .addAttribute(
                        "reads",
                        scopes.current().role() == Role.PENGELOLA && warning.readAt() == null && warning.inForce())
                .addAttribute(
                        "proposes",
                        own
                                && warning.level() == 3
                                && warning.passed(findings.today())
                                && warnings.proposals(id).stream().noneMatch(Suspension::open))
                .addAttribute("today", findings.today())
                .addAttribute("offices", offices);
        return "monitoring/warning/show";
    }

    @PostMapping(HERE + "/{warning}/pembacaan")
    @May(Permission.ANSWER_FINDING)
    String read(@PathVariable UUID id, @PathVariable UUID warning, Flash flash) {
        if (!id.equals(scopes.current().institution())) throw new NotVisible();
        warn.read(warnings.one(id, warning));
        flash.say("monitoring.flash.read");
        return "redirect:/lks/" + id + "/pemantauan/peringatan/" + warning;
    }

    @PostMapping(HERE + "/{warning}/pengakhiran")
    @May(Permission.WARN_HOME)
    String end(@PathVariable UUID id, @PathVariable UUID warning, Submission<EndForm> sent, Flash flash, Model model) {
        var of = warnings.one(id, warning);
        if (!of.office().equals(offices.mine())) throw new NotVisible();
        return switch (sent) {
            case Rejected<EndForm>(var form) -> show(id, of, form, model);
            case Accepted<EndForm>(var said) -> {
                warn.end(of, said);
                flash.say("monitoring.flash.ended");
                yield "redirect:" + of.href();
            }
        };
    }
}
