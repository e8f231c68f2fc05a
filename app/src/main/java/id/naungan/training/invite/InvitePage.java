package id.naungan.training.invite;

import id.naungan.access.May;
import id.naungan.access.Permission;
import id.naungan.institution.InstitutionWords;
import id.naungan.training.domain.Training;
import id.naungan.training.domain.Trainings;
import id.naungan.web.Flash;
import id.naungan.web.Speech;
import id.naungan.web.Stale;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The homes of a training: who was invited and what they said, and whom to invite still. */
@Controller
class InvitePage {

    private static final String HERE = "/bimtek/{id}/lks";

    private final Trainings trainings;
    private final Candidates candidates;
    private final Invite invite;
    private final InstitutionWords words;
    private final Speech speech;

    InvitePage(Trainings trainings, Candidates candidates, Invite invite, InstitutionWords words, Speech speech) {
        this.trainings = trainings;
        this.candidates = candidates;
        this.invite = invite;
        this.words = words;
        this.speech = speech;
    }

    @GetMapping(HERE)
    @May(Permission.PLAN_TRAINING)
    String homes(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String jawaban,
            @RequestParam(defaultValue = "") String pilih,
            Model model) {
        var training = trainings.one(id);
        var all = candidates.of(training);
        model.addAttribute("training", training)
                .addAttribute("own", trainings.own(training))
                .addAttribute("answer", jawaban)
                .addAttribute("choice", choice(pilih))
                .addAttribute("invited", all.stream().filter(Candidate::invited).toList())
                .addAttribute("others", all.stream().filter(c -> !c.invited()).toList())
                .addAttribute("words", words);
        return "training/homes";
    }

    @PostMapping(HERE)
    @May(Permission.PLAN_TRAINING)
    String invite(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "DIPILIH") String pilih,
            @RequestParam(defaultValue = "") String wilayah,
            @RequestParam(defaultValue = "") Set<UUID> lks,
            HttpServletRequest request,
            Flash flash) {
        var training = open(id);
        var choice = choice(pilih);
        var chosen = candidates.of(training).stream()
                .filter(c -> wilayah.isEmpty() || c.district().equals(wilayah))
                .filter(c -> choice.takes(c) || lks.contains(c.institutionId()))
                .toList();
        var ready = !training.sessions().isEmpty();
        int invited = ready ? invite.homes(speech.of(request), training, chosen) : 0;
        if (ready && invited > 0) flash.say("training.flash.invited", invited);
        else flash.say(ready ? "training.flash.nobody" : "training.flash.sessions");
        return "redirect:/bimtek/" + id + "/lks";
    }

    @PostMapping(HERE + "/surat")
    @May(Permission.PLAN_TRAINING)
    String letters(@PathVariable UUID id, HttpServletRequest request, Flash flash) {
        var training = open(id);
        flash.say("training.flash.letters", invite.renew(speech.of(request), training, invited(training)));
        return "redirect:/bimtek/" + id + "/lks";
    }

    private List<Candidate> invited(Training training) {
        return candidates.of(training).stream().filter(Candidate::invited).toList();
    }

    private Training open(UUID id) {
        var training = trainings.own(id);
        if (!training.state().open()) throw new Stale();
        return training;
    }

    private static Choice choice(String name) {
        return Arrays.stream(Choice.values())
                .filter(c -> c.name().equals(name))
                .findFirst()
                .orElse(Choice.DIPILIH);
    }
}
