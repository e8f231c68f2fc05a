package id.naungan.institution.guidance;

import id.naungan.access.May;
import id.naungan.access.Permission;
import id.naungan.access.Scopes;
import id.naungan.institution.InstitutionCovers;
import id.naungan.institution.Occupancy;
import id.naungan.institution.sheet.HomeList;
import id.naungan.institution.sheet.HomeRows;
import id.naungan.reference.Codes;
import id.naungan.store.Ids;
import id.naungan.web.Flash;
import id.naungan.web.form.Form;
import id.naungan.web.form.Submission;
import id.naungan.web.form.Submission.Accepted;
import id.naungan.web.form.Submission.Rejected;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** A home's way to legality: how it was found, its steps, and what becomes of who lives there. */
@Controller
class GuidancePage {

    private final InstitutionCovers covers;
    private final Guidances guidances;
    private final Guide guide;
    private final Findings findings;
    private final HomeRows rows;
    private final ObjectProvider<Occupancy> occupancy;
    private final Codes codes;
    private final Scopes scopes;
    private final Clock clock;
    private final TransactionOperations transaction;

    GuidancePage(
            InstitutionCovers covers,
            Guidances guidances,
            Guide guide,
            Findings findings,
            HomeRows rows,
            ObjectProvider<Occupancy> occupancy,
            Codes codes,
            Scopes scopes,
            Clock clock,
            TransactionOperations transaction) {
        this.covers = covers;
        this.guidances = guidances;
        this.guide = guide;
        this.findings = findings;
        this.rows = rows;
        this.occupancy = occupancy;
        this.codes = codes;
        this.scopes = scopes;
        this.clock = clock;
        this.transaction = transaction;
    }

    @GetMapping("/lks/{id}/pembinaan")
    @May(Permission.SEE_INSTITUTIONS)
    String page(@PathVariable UUID id, Model model) {
        transaction.executeWithoutResult(status -> model.addAttribute("cover", covers.of(id))
                .addAttribute("guidances", guidances.of(id))
                .addAttribute("findings", new HomeList<>(findings, rows.of(findings, id), today()))
                .addAttribute(
                        "residents",
                        occupancy.stream()
                                .findFirst()
                                .map(o -> o.residents(List.of(id)).get(id))
                                .orElse(null))
                .addAttribute("codes", codes));
        return "institution/guidance/page";
    }

    @GetMapping("/lks/{id}/pembinaan/baru")
    @May(Permission.REGISTER_INSTITUTION)
    String blank(@PathVariable UUID id, Model model) {
        return begin(id, Form.blank(BeginForm.class).prefilled("id", Ids.next()).prefilled("begunOn", today()), model);
    }

    @PostMapping("/lks/{id}/pembinaan/baru")
    @May(Permission.REGISTER_INSTITUTION)
    String begin(@PathVariable UUID id, Submission<BeginForm> sent, Flash flash, Model model) {
        return switch (sent) {
            case Rejected<BeginForm>(var form) -> begin(id, form, model);
            case Accepted<BeginForm> accepted -> {
                guide.begin(id, accepted.value());
                flash.say("guidance.flash.begun");
                yield "redirect:/lks/" + id + "/pembinaan";
            }
        };
    }

    private String begin(UUID id, Form<BeginForm> form, Model model) {
        model.addAttribute("cover", covers.of(id)).addAttribute("form", form);
        return "institution/guidance/begin";
    }

    @GetMapping("/lks/{id}/pembinaan/{step}")
    @May(Permission.REGISTER_INSTITUTION)
    String step(@PathVariable UUID id, @PathVariable UUID step, Model model) {
        var of = guidances.step(id, step);
        return step(
                id,
                of,
                Form.blank(StepForm.class)
                        .prefilled("version", of.version())
                        .prefilled("outcome", StepForm.Outcome.SELESAI)
                        .prefilled("doneOn", today()),
                model);
    }

    @PostMapping("/lks/{id}/pembinaan/{step}")
    @May(Permission.REGISTER_INSTITUTION)
    String step(@PathVariable UUID id, @PathVariable UUID step, Submission<StepForm> sent, Flash flash, Model model) {
        var of = guidances.step(id, step);
        return switch (sent) {
            case Rejected<StepForm>(var form) -> step(id, of, form, model);
            case Accepted<StepForm> accepted -> {
                var value = accepted.value();
                if (value.outcome() == StepForm.Outcome.TUNDA
                        && value.dueOn() != null
                        && !value.dueOn().isAfter(today()))
                    yield step(id, of, accepted.form().wrong("dueOn", "guidance.error.later"), model);
                guide.step(id, of, value);
                flash.say("guidance.flash.step");
                yield "redirect:/lks/" + id + "/pembinaan";
            }
        };
    }

    private String step(UUID id, Guidance.Step of, Form<StepForm> form, Model model) {
        model.addAttribute("cover", covers.of(id))
                .addAttribute("step", of)
                .addAttribute("codes", codes)
                .addAttribute("form", form);
        return "institution/guidance/step";
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(scopes.current().zone()));
    }
}
