package id.naungan.institution.accreditation;

import id.naungan.access.May;
import id.naungan.access.Permission;
import id.naungan.access.Scopes;
import id.naungan.institution.InstitutionCovers;
import id.naungan.reference.Terms;
import id.naungan.store.Ids;
import id.naungan.web.Flash;
import id.naungan.web.Speech;
import id.naungan.web.form.Form;
import id.naungan.web.form.Submission;
import id.naungan.web.form.Submission.Accepted;
import id.naungan.web.form.Submission.Rejected;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What the plenary decided, and certificates of the time before this system. */
@Controller
class PlenaryPage {

    private static final String PLENARY = "/lks/{id}/akreditasi/{round}/pleno";
    private static final String EARLIER = "/lks/{id}/akreditasi/sertifikat-lama";

    private final Rounds rounds;
    private final InstitutionCovers covers;
    private final Decide decide;
    private final Scans scans;
    private final Terms terms;
    private final Speech speech;
    private final Scopes scopes;
    private final Clock clock;

    PlenaryPage(
            Rounds rounds,
            InstitutionCovers covers,
            Decide decide,
            Scans scans,
            Terms terms,
            Speech speech,
            Scopes scopes,
            Clock clock) {
        this.rounds = rounds;
        this.covers = covers;
        this.decide = decide;
        this.scans = scans;
        this.terms = terms;
        this.speech = speech;
        this.scopes = scopes;
        this.clock = clock;
    }

    /** The grade first, because it says how long the certificate holds. */
    @GetMapping(PLENARY)
    @May(Permission.ACCREDIT)
    String ask(
            @PathVariable UUID id,
            @PathVariable UUID round,
            @RequestParam(required = false) @Nullable Grade peringkat,
            Model model) {
        if (peringkat == null) {
            rounds.show(id, round, model);
            return "institution/accreditation/grade";
        }
        var today = today();
        var blank = Form.blank(PlenaryForm.class)
                .prefilled("id", Ids.next())
                .prefilled("minutesId", Ids.next())
                .prefilled("grade", peringkat)
                .prefilled("decidedOn", today);
        return form(
                id,
                round,
                peringkat.accredited() ? blank.prefilled("validUntil", last(peringkat, today)) : blank,
                model);
    }

    @PostMapping(PLENARY)
    @May(Permission.ACCREDIT)
    String decided(
            @PathVariable UUID id,
            @PathVariable UUID round,
            Submission<PlenaryForm> sent,
            HttpServletRequest request,
            Flash flash,
            Model model) {
        return switch (sent) {
            case Rejected<PlenaryForm>(var form) -> form(id, round, form, model);
            case Accepted<PlenaryForm> accepted -> {
                var of = rounds.find(id, round);
                var said = accepted.value();
                var wrong = wrong(speech.of(request), of, said, accepted.form());
                if (wrong != null) yield form(id, round, wrong, model);
                yield scans.take(
                        said.file(),
                        accepted.form(),
                        scan -> {
                            decide.plenary(speech.of(request), of, said, scan);
                            flash.say("accreditation.flash.decided");
                            return "redirect:/lks/" + id + "/akreditasi";
                        },
                        form -> form(id, round, form, model));
            }
        };
    }

    /** A plenary meets after the visit, and no certificate holds longer than its grade's term. */
    private @Nullable Form<PlenaryForm> wrong(
            id.naungan.web.Ui ui, Round of, PlenaryForm said, Form<PlenaryForm> form) {
        if (of.visitOn() != null && said.decidedOn().isBefore(of.visitOn()))
            return form.wrong("decidedOn", "accreditation.error.early", ui.date(of.visitOn()));
        if (said.validUntil() != null) {
            var last = last(said.grade(), said.decidedOn());
            if (said.validUntil().isAfter(last))
                return form.wrong("validUntil", "accreditation.error.long", ui.label(said.grade()), ui.date(last));
        }
        return null;
    }

    @GetMapping(EARLIER)
    @May(Permission.ACCREDIT)
    String earlier(@PathVariable UUID id, Model model) {
        return earlier(
                id, Form.blank(EarlierForm.class).prefilled("id", Ids.next()).prefilled("scanId", Ids.next()), model);
    }

    @PostMapping(EARLIER)
    @May(Permission.ACCREDIT)
    String takeOver(@PathVariable UUID id, Submission<EarlierForm> sent, Flash flash, Model model) {
        return switch (sent) {
            case Rejected<EarlierForm>(var form) -> earlier(id, form, model);
            case Accepted<EarlierForm> accepted ->
                scans.take(
                        accepted.value().file(),
                        accepted.form(),
                        scan -> {
                            decide.earlier(id, accepted.value(), scan);
                            flash.say("accreditation.flash.earlier");
                            return "redirect:/lks/" + id + "/akreditasi";
                        },
                        form -> earlier(id, form, model));
        };
    }

    private String earlier(UUID id, Form<EarlierForm> form, Model model) {
        model.addAttribute("cover", covers.of(id)).addAttribute("form", form);
        return "institution/accreditation/earlier";
    }

    private String form(UUID id, UUID round, Form<PlenaryForm> form, Model model) {
        rounds.show(id, round, model);
        var grade = Grade.valueOf(form.field("grade").value());
        model.addAttribute("form", form)
                .addAttribute("grade", grade)
                .addAttribute("term", grade.accredited() ? terms.value(grade.term()) : null);
        return "institution/accreditation/plenary";
    }

    private LocalDate last(Grade grade, LocalDate from) {
        return terms.value(grade.term()).lastDay(from);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), scopes.current().zone());
    }
}
