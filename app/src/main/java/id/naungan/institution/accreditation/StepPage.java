package id.naungan.institution.accreditation;

import id.naungan.access.May;
import id.naungan.access.Permission;
import id.naungan.access.Scopes;
import id.naungan.web.Flash;
import id.naungan.web.form.Form;
import id.naungan.web.form.Submission;
import id.naungan.web.form.Submission.Accepted;
import id.naungan.web.form.Submission.Rejected;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The steps of the offices before the plenary: recommend, end the desk review, appoint assessors, close the visit. */
@Controller("accreditationStepPage")
class StepPage {

    private static final String ONE = "/lks/{id}/akreditasi/{round}";

    private final Rounds rounds;
    private final Recommend recommend;
    private final Review review;
    private final Visit visit;
    private final Scopes scopes;
    private final Clock clock;

    StepPage(Rounds rounds, Recommend recommend, Review review, Visit visit, Scopes scopes, Clock clock) {
        this.rounds = rounds;
        this.recommend = recommend;
        this.review = review;
        this.visit = visit;
        this.scopes = scopes;
        this.clock = clock;
    }

    @GetMapping(ONE + "/rekomendasi")
    @May(Permission.FOLLOW_ACCREDITATION)
    String recommend(@PathVariable UUID id, @PathVariable UUID round, Model model) {
        var blank = Form.blank(RecommendForm.class)
                .prefilled("choice", RecommendForm.Recommended.REKOMENDASI)
                .prefilled(
                        "on",
                        LocalDate.ofInstant(clock.instant(), scopes.current().zone()));
        return form(id, round, "rekomendasi", blank, model);
    }

    @PostMapping(ONE + "/rekomendasi")
    @May(Permission.FOLLOW_ACCREDITATION)
    String recommended(
            @PathVariable UUID id, @PathVariable UUID round, Submission<RecommendForm> sent, Flash flash, Model model) {
        return switch (sent) {
            case Rejected<RecommendForm>(var form) -> form(id, round, "rekomendasi", form, model);
            case Accepted<RecommendForm> accepted -> {
                recommend.say(rounds.find(id, round), accepted.value());
                flash.say(
                        accepted.value().choice() == RecommendForm.Recommended.REKOMENDASI
                                ? "accreditation.flash.recommended"
                                : "accreditation.flash.returned");
                yield back(id, round);
            }
        };
    }

    @PostMapping(ONE + "/pengembalian")
    @May(Permission.ACCREDIT)
    String giveBack(@PathVariable UUID id, @PathVariable UUID round, Flash flash) {
        var dossier = rounds.dossier(id, round);
        if (dossier.faulty()) {
            review.giveBack(dossier.round());
            flash.say("accreditation.flash.returned");
        } else {
            flash.say("accreditation.error.nothing-faulted");
        }
        return back(id, round);
    }

    @PostMapping(ONE + "/telaah")
    @May(Permission.ACCREDIT)
    String goOn(@PathVariable UUID id, @PathVariable UUID round, Flash flash) {
        var dossier = rounds.dossier(id, round);
        if (dossier.checked() && !dossier.faulty()) {
            review.goOn(dossier.round());
            flash.say("accreditation.flash.reviewed");
        } else {
            flash.say("accreditation.error.unchecked");
        }
        return back(id, round);
    }

    @GetMapping(ONE + "/asesor")
    @May(Permission.ACCREDIT)
    String appoint(@PathVariable UUID id, @PathVariable UUID round, Model model) {
        var dossier = rounds.dossier(id, round);
        var on = dossier.round().visitOn();
        var form = on == null
                ? Form.blank(AppointForm.class)
                : Form.of(new AppointForm(on, List.copyOf(dossier.assessors())));
        return form(id, round, "asesor", form, model);
    }

    @PostMapping(ONE + "/asesor")
    @May(Permission.ACCREDIT)
    String appointed(
            @PathVariable UUID id, @PathVariable UUID round, Submission<AppointForm> sent, Flash flash, Model model) {
        return switch (sent) {
            case Rejected<AppointForm>(var form) -> form(id, round, "asesor", form, model);
            case Accepted<AppointForm> accepted -> {
                visit.appoint(rounds.find(id, round), accepted.value());
                flash.say("accreditation.flash.appointed");
                yield back(id, round);
            }
        };
    }

    @PostMapping(ONE + "/visitasi")
    @May(Permission.ACCREDIT)
    String visited(@PathVariable UUID id, @PathVariable UUID round, Flash flash) {
        var dossier = rounds.dossier(id, round);
        if (dossier.notFound() > 0) {
            flash.say("accreditation.error.not-found", dossier.notFound());
        } else {
            visit.finish(dossier.round());
            flash.say("accreditation.flash.visited");
        }
        return back(id, round);
    }

    @PostMapping(ONE + "/visitasi/pembukaan")
    @May(Permission.ACCREDIT)
    String reopen(@PathVariable UUID id, @PathVariable UUID round, Flash flash) {
        visit.reopen(rounds.find(id, round));
        flash.say("accreditation.flash.reopened");
        return back(id, round);
    }

    private String form(UUID id, UUID round, String what, Form<?> form, Model model) {
        rounds.show(id, round, model);
        model.addAttribute("what", what).addAttribute("form", form);
        return "institution/accreditation/step";
    }

    private static String back(UUID id, UUID round) {
        return "redirect:/lks/" + id + "/akreditasi/" + round;
    }
}
