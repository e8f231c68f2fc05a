package id.naungan.institution.licence;

import id.naungan.access.May;
import id.naungan.access.Permission;
import id.naungan.access.Scopes;
import id.naungan.institution.InstitutionCovers;
import id.naungan.institution.domain.Institutions;
import id.naungan.store.Ids;
import id.naungan.web.Flash;
import id.naungan.web.NotVisible;
import id.naungan.web.Speech;
import id.naungan.web.form.Form;
import id.naungan.web.form.Submission;
import id.naungan.web.form.Submission.Accepted;
import id.naungan.web.form.Submission.Rejected;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The tab of a home's registration: how it stands, what was applied for and decided; an office changes it here. */
@Controller
class LicencePage {

    private final InstitutionCovers covers;
    private final Institutions institutions;
    private final Licences licences;
    private final Decide decide;
    private final Scopes scopes;
    private final Clock clock;
    private final TransactionOperations transaction;
    private final Speech speech;

    LicencePage(
            InstitutionCovers covers,
            Institutions institutions,
            Licences licences,
            Decide decide,
            Scopes scopes,
            Clock clock,
            TransactionOperations transaction,
            Speech speech) {
        this.covers = covers;
        this.institutions = institutions;
        this.licences = licences;
        this.decide = decide;
        this.scopes = scopes;
        this.clock = clock;
        this.transaction = transaction;
        this.speech = speech;
    }

    @GetMapping("/lks/{id}/izin")
    @May(Permission.SEE_INSTITUTIONS)
    String tab(@PathVariable UUID id, Model model) {
        transaction.executeWithoutResult(status -> {
            var home = institutions.findById(id).orElseThrow(NotVisible::new);
            var applications = licences.of(id);
            model.addAttribute("cover", covers.of(home))
                    .addAttribute("registration", home.registration())
                    .addAttribute("applications", applications)
                    .addAttribute("decisions", licences.decisions(id))
                    .addAttribute(
                            "open",
                            applications.stream()
                                    .filter(a -> !a.state().closed())
                                    .findFirst()
                                    .orElse(null))
                    .addAttribute("decides", mayChange(id, home.registration().status()));
        });
        return "institution/licence/tab";
    }

    private boolean mayChange(UUID id, String status) {
        return LicenceLevel.of(scopes.current())
                        .filter(own -> licences.registeredBy(id).orElse(own) == own)
                        .isPresent()
                && Arrays.stream(RegisterChange.values()).anyMatch(change -> change.fits(status));
    }

    @GetMapping("/lks/{id}/izin/putusan")
    @May(Permission.DECIDE_REGISTRATION)
    String blank(@PathVariable UUID id, Model model) {
        return form(
                id,
                Form.blank(ChangeForm.class)
                        .prefilled("id", Ids.next())
                        .prefilled(
                                "decidedOn",
                                LocalDate.now(clock.withZone(scopes.current().zone()))),
                model);
    }

    @PostMapping("/lks/{id}/izin/putusan")
    @May(Permission.DECIDE_REGISTRATION)
    String change(
            @PathVariable UUID id, Submission<ChangeForm> sent, HttpServletRequest request, Flash flash, Model model) {
        return switch (sent) {
            case Rejected<ChangeForm>(var form) -> form(id, form, model);
            case Accepted<ChangeForm> accepted -> {
                var home = institutions.findById(id).orElseThrow(NotVisible::new);
                var change = accepted.value().change();
                if (!change.fits(home.registration().status())
                        && licences.decisions(id).stream()
                                .noneMatch(d -> d.id().equals(accepted.value().id())))
                    yield form(id, accepted.form().wrong("change", "licence.error.status"), model);
                decide.change(speech.of(request), id, accepted.value());
                flash.say("licence.flash.decided");
                yield "redirect:/lks/" + id + "/izin";
            }
        };
    }

    private String form(UUID id, Form<ChangeForm> form, Model model) {
        model.addAttribute("cover", covers.of(id)).addAttribute("form", form);
        return "institution/licence/change";
    }
}
