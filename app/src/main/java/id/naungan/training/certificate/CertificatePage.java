package id.naungan.training.certificate;

import id.naungan.access.May;
import id.naungan.access.Permission;
import id.naungan.training.domain.Training;
import id.naungan.training.domain.TrainingState;
import id.naungan.training.domain.Trainings;
import id.naungan.web.Flash;
import id.naungan.web.NotVisible;
import id.naungan.web.Speech;
import id.naungan.web.Stale;
import id.naungan.web.form.Form;
import id.naungan.web.form.Submission;
import id.naungan.web.form.Submission.Accepted;
import id.naungan.web.form.Submission.Rejected;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Certificates for everybody who earned one with one press; one is taken back; scores of tests. */
@Controller
class CertificatePage {

    private static final String HERE = "/bimtek/{id}/sertifikat";

    private final Trainings trainings;
    private final Participants participants;
    private final Certify certify;
    private final Scores scores;
    private final Speech speech;

    CertificatePage(Trainings trainings, Participants participants, Certify certify, Scores scores, Speech speech) {
        this.trainings = trainings;
        this.participants = participants;
        this.certify = certify;
        this.scores = scores;
        this.speech = speech;
    }

    @PostMapping(HERE)
    @May(Permission.PLAN_TRAINING)
    String give(@PathVariable UUID id, HttpServletRequest request, Flash flash) {
        var training = trainings.own(id);
        if (training.state() != TrainingState.SELESAI) throw new Stale();
        int least = participants.least();
        var earned =
                participants.of(training).stream().filter(p -> p.earns(least)).toList();
        flash.say("training.flash.certified", certify.give(speech.of(request), training, earned));
        return "redirect:" + training.href() + "/peserta?mana=SERTIFIKAT";
    }

    @GetMapping(HERE + "/{participant}/pencabutan")
    @May(Permission.PLAN_TRAINING)
    String withdraw(@PathVariable UUID id, @PathVariable UUID participant, Model model) {
        var training = trainings.own(id);
        return withdraw(training, who(training, participant), Form.blank(WithdrawForm.class), model);
    }

    @PostMapping(HERE + "/{participant}/pencabutan")
    @May(Permission.PLAN_TRAINING)
    String withdraw(
            @PathVariable UUID id,
            @PathVariable UUID participant,
            Submission<WithdrawForm> sent,
            Flash flash,
            Model model) {
        var training = trainings.own(id);
        var who = who(training, participant);
        return switch (sent) {
            case Rejected<WithdrawForm>(var form) -> withdraw(training, who, form, model);
            case Accepted<WithdrawForm> accepted -> {
                certify.withdraw(training, participant, accepted.value().why());
                flash.say("training.flash.revoked");
                yield "redirect:" + training.href() + "/peserta?mana=HADIR";
            }
        };
    }

    private Participant who(Training training, UUID participant) {
        return participants.of(training).stream()
                .filter(p -> p.id().equals(participant) && p.certified())
                .findFirst()
                .orElseThrow(NotVisible::new);
    }

    private static String withdraw(Training training, Participant who, Form<WithdrawForm> form, Model model) {
        model.addAttribute("form", form)
                .addAttribute("heading", "training.withdraw")
                .addAttribute("lead", "training.withdraw.lead")
                .addAttribute("action", training.href() + "/sertifikat/" + who.id() + "/pencabutan")
                .addAttribute("back", training.href() + "/peserta");
        return "training/form";
    }

    @GetMapping("/bimtek/{id}/nilai")
    @May(Permission.PLAN_TRAINING)
    ModelAndView scores(@PathVariable UUID id) {
        return scores(trainings.own(id), Map.of(), HttpStatus.OK);
    }

    private ModelAndView scores(Training training, Map<String, String> typed, HttpStatus status) {
        var people =
                participants.of(training).stream().filter(Participant::came).toList();
        var page = new ModelAndView("training/scores")
                .addObject("training", training)
                .addObject("people", people)
                .addObject("typed", typed)
                .addObject("wrong", status != HttpStatus.OK);
        page.setStatus(status);
        return page;
    }

    @PostMapping("/bimtek/{id}/nilai")
    @May(Permission.PLAN_TRAINING)
    ModelAndView scores(@PathVariable UUID id, @RequestParam Map<String, String> sent, Flash flash) {
        var training = trainings.own(id);
        var people =
                participants.of(training).stream().filter(Participant::came).toList();
        var typed = Scores.typed(people, sent);
        if (!typed.values().stream().allMatch(Scores.Typed::readable))
            return scores(training, sent, HttpStatus.UNPROCESSABLE_CONTENT);
        scores.keep(training, people, typed);
        flash.say("training.flash.scored");
        return new ModelAndView("redirect:" + training.href() + "/peserta?mana=HADIR");
    }
}
