package id.naungan.institution.accreditation;

import id.naungan.access.May;
import id.naungan.access.Permission;
import id.naungan.access.Scopes;
import id.naungan.institution.InstitutionCovers;
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

/** A recommendation of the assessors: written, answered, judged. */
@Controller
class AdvicePage {

    private static final String NEW = "/lks/{id}/akreditasi/{round}/rekomendasi-asesor";
    private static final String ONE = "/lks/{id}/akreditasi/rekomendasi/{advice}";

    private final Rounds rounds;
    private final InstitutionCovers covers;
    private final Accreditations accreditations;
    private final Instrument instrument;
    private final Advise advise;
    private final Scans scans;
    private final Scopes scopes;

    AdvicePage(
            Rounds rounds,
            InstitutionCovers covers,
            Accreditations accreditations,
            Instrument instrument,
            Advise advise,
            Scans scans,
            Scopes scopes) {
        this.rounds = rounds;
        this.covers = covers;
        this.accreditations = accreditations;
        this.instrument = instrument;
        this.advise = advise;
        this.scans = scans;
        this.scopes = scopes;
    }

    @GetMapping(NEW)
    @May(Permission.ACCREDIT)
    String blank(@PathVariable UUID id, @PathVariable UUID round, Model model) {
        return add(id, round, Form.blank(AdviceForm.class).prefilled("id", Ids.next()), model);
    }

    @PostMapping(NEW)
    @May(Permission.ACCREDIT)
    String add(@PathVariable UUID id, @PathVariable UUID round, Submission<AdviceForm> sent, Flash flash, Model model) {
        return switch (sent) {
            case Rejected<AdviceForm>(var form) -> add(id, round, form, model);
            case Accepted<AdviceForm> accepted -> {
                var of = rounds.find(id, round);
                advise.add(of, accepted.value());
                flash.say("accreditation.flash.advised");
                yield "redirect:" + of.href() + "#rekomendasi";
            }
        };
    }

    private String add(UUID id, UUID round, Form<AdviceForm> form, Model model) {
        rounds.show(id, round, model);
        model.addAttribute("what", "rekomendasi-asesor").addAttribute("form", form);
        return "institution/accreditation/step";
    }

    /** Row security says who sees it: home, social service, Kemensos. */
    @GetMapping(ONE)
    @May(Permission.SEE_INSTITUTIONS)
    String one(@PathVariable UUID id, @PathVariable UUID advice, Model model) {
        return one(id, advice, null, model);
    }

    private String one(UUID id, UUID advice, @Nullable Form<?> typed, Model model) {
        var of = accreditations.advice(id, advice);
        var scope = scopes.current();
        var replies = scope.may(Permission.ASSESS_INSTITUTION) && of.state().withHome();
        var judges = scope.may(Permission.FOLLOW_ACCREDITATION) && of.state() == AdviceState.DIJAWAB;
        Form<?> blank = replies
                ? Form.blank(ReplyForm.class).prefilled("id", Ids.next())
                : judges ? Form.blank(JudgeForm.class) : null;
        model.addAttribute("cover", covers.of(id))
                .addAttribute("advice", of)
                .addAttribute("instrument", instrument)
                .addAttribute("replies", replies)
                .addAttribute("form", blank != null && typed != null ? typed : blank);
        return "institution/accreditation/advice";
    }

    @PostMapping(ONE + "/jawaban")
    @May(Permission.ASSESS_INSTITUTION)
    String reply(
            @PathVariable UUID id, @PathVariable UUID advice, Submission<ReplyForm> sent, Flash flash, Model model) {
        return switch (sent) {
            case Rejected<ReplyForm>(var form) -> one(id, advice, form, model);
            case Accepted<ReplyForm> accepted -> {
                var of = accreditations.advice(id, advice);
                yield scans.take(
                        accepted.value().file(),
                        accepted.form(),
                        scan -> {
                            advise.reply(of, accepted.value(), scan);
                            flash.say("accreditation.flash.replied");
                            return "redirect:" + of.href();
                        },
                        form -> one(id, advice, form, model));
            }
        };
    }

    @PostMapping(ONE + "/penilaian")
    @May(Permission.FOLLOW_ACCREDITATION)
    String judge(
            @PathVariable UUID id, @PathVariable UUID advice, Submission<JudgeForm> sent, Flash flash, Model model) {
        return switch (sent) {
            case Rejected<JudgeForm>(var form) -> one(id, advice, form, model);
            case Accepted<JudgeForm> accepted -> {
                var of = accreditations.advice(id, advice);
                advise.judge(of, accepted.value());
                flash.say("accreditation.flash.judged");
                yield "redirect:" + of.href();
            }
        };
    }
}
