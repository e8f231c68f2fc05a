package id.naungan.institution.accreditation;

import id.naungan.access.May;
import id.naungan.access.Permission;
import id.naungan.access.Scopes;
import id.naungan.document.Checked;
import id.naungan.institution.licence.PaperChecked;
import id.naungan.store.Ids;
import id.naungan.web.Flash;
import id.naungan.web.form.Form;
import id.naungan.web.form.Submission;
import id.naungan.web.form.Submission.Accepted;
import id.naungan.web.form.Submission.Rejected;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** One component on one page: the home assesses it, the desk review judges it, the assessors' result is entered beside it. */
@Controller
class PartPage {

    private static final String ONE = "/lks/{id}/akreditasi/{round}/komponen/{component}";

    private final Rounds rounds;
    private final Assess assess;
    private final Review review;
    private final Visit visit;
    private final Scans scans;
    private final Scopes scopes;

    PartPage(Rounds rounds, Assess assess, Review review, Visit visit, Scans scans, Scopes scopes) {
        this.rounds = rounds;
        this.assess = assess;
        this.review = review;
        this.visit = visit;
        this.scans = scans;
        this.scopes = scopes;
    }

    @GetMapping(ONE)
    @May(Permission.SEE_INSTITUTIONS)
    String one(@PathVariable UUID id, @PathVariable UUID round, @PathVariable String component, Model model) {
        return page(id, round, component, null, null, model);
    }

    /** Shows what this hand may do with the component now, or only how it stands. */
    private String page(
            UUID id,
            UUID round,
            String component,
            @Nullable Form<?> typed,
            @Nullable Form<PaperChecked> checked,
            Model model) {
        var dossier = rounds.show(id, round, model);
        var part = Assess.part(dossier, component);
        var state = dossier.round().state();
        var scope = scopes.current();
        var own = scope.may(Permission.ASSESS_INSTITUTION) && state.withHome();
        var found = scope.may(Permission.ACCREDIT) && state == AccreditationState.DIJADWALKAN;
        model.addAttribute("part", part)
                .addAttribute("found", found)
                .addAttribute("form", own || found ? typed != null ? typed : own ? own(part) : found(part) : null)
                .addAttribute(
                        "check",
                        scope.may(Permission.ACCREDIT) && state == AccreditationState.DIREKOMENDASI
                                ? checked != null ? checked : check(part)
                                : null);
        return "institution/accreditation/part";
    }

    private static Form<PartForm> own(Part part) {
        return Form.of(new PartForm(
                Ids.next(),
                part.version(),
                part.lines().stream()
                        .map(line -> new ItemAnswer(line.item(), line.own(), line.ownRemark()))
                        .toList(),
                null));
    }

    private static Form<FoundForm> found(Part part) {
        return Form.of(new FoundForm(
                part.foundVersion(),
                part.lines().stream()
                        .map(line -> new ItemAnswer(line.item(), line.found(), line.foundRemark()))
                        .toList()));
    }

    private static Form<PaperChecked> check(Part part) {
        var verdict = part.verdict();
        return verdict == null ? Form.blank(PaperChecked.class) : Form.of(new PaperChecked(verdict, part.remark()));
    }

    @PostMapping(ONE)
    @May(Permission.ASSESS_INSTITUTION)
    String assess(
            @PathVariable UUID id,
            @PathVariable UUID round,
            @PathVariable String component,
            Submission<PartForm> sent,
            Flash flash,
            Model model) {
        return switch (sent) {
            case Rejected<PartForm>(var form) -> page(id, round, component, form, null, model);
            case Accepted<PartForm> accepted ->
                scans.take(
                        accepted.value().file(),
                        accepted.form(),
                        scan -> kept(id, round, component, accepted.value(), scan, flash),
                        form -> page(id, round, component, form, null, model));
        };
    }

    private String kept(
            UUID id, UUID round, String component, PartForm sent, Checked.@Nullable Fine scan, Flash flash) {
        var dossier = rounds.dossier(id, round);
        assess.part(dossier.round(), Assess.part(dossier, component).component(), sent, scan);
        flash.say("accreditation.flash.part");
        return next(dossier, component);
    }

    private static String next(Dossier dossier, String component) {
        var next = dossier.next(component);
        return "redirect:" + dossier.round().href() + (next.isEmpty() ? "" : "/komponen/" + next);
    }

    @PostMapping(ONE + "/telaah")
    @May(Permission.ACCREDIT)
    String check(
            @PathVariable UUID id,
            @PathVariable UUID round,
            @PathVariable String component,
            Submission<PaperChecked> sent,
            Flash flash,
            Model model) {
        return switch (sent) {
            case Rejected<PaperChecked>(var form) -> page(id, round, component, null, form, model);
            case Accepted<PaperChecked> accepted -> {
                var dossier = rounds.dossier(id, round);
                review.part(dossier.round(), Assess.part(dossier, component).component(), accepted.value());
                flash.say("accreditation.flash.checked");
                yield next(dossier, component);
            }
        };
    }

    @PostMapping(ONE + "/hasil")
    @May(Permission.ACCREDIT)
    String found(
            @PathVariable UUID id,
            @PathVariable UUID round,
            @PathVariable String component,
            Submission<FoundForm> sent,
            Flash flash,
            Model model) {
        return switch (sent) {
            case Rejected<FoundForm>(var form) -> page(id, round, component, form, null, model);
            case Accepted<FoundForm> accepted -> {
                var dossier = rounds.dossier(id, round);
                visit.found(dossier.round(), component, accepted.value());
                flash.say("accreditation.flash.part");
                yield next(dossier, component);
            }
        };
    }
}
