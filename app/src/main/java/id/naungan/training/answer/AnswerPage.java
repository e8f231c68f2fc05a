package id.naungan.training.answer;

import id.naungan.access.May;
import id.naungan.access.Permission;
import id.naungan.store.Ids;
import id.naungan.training.domain.Competences;
import id.naungan.training.domain.Trainings;
import id.naungan.web.Flash;
import id.naungan.web.Messages;
import id.naungan.web.Stale;
import id.naungan.web.form.Form;
import id.naungan.web.form.Submission;
import id.naungan.web.form.Submission.Accepted;
import id.naungan.web.form.Submission.Rejected;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The manager of a home answers: who comes, or why nobody does. */
@Controller
class AnswerPage {

    private static final String HERE = "/bimtek/undangan/{id}";

    private final Invitations invitations;
    private final Trainings trainings;
    private final Competences competences;
    private final Messages messages;

    AnswerPage(Invitations invitations, Trainings trainings, Competences competences, Messages messages) {
        this.invitations = invitations;
        this.trainings = trainings;
        this.competences = competences;
        this.messages = messages;
    }

    @GetMapping("/bimtek/undangan")
    @May(Permission.JOIN_TRAINING)
    ModelAndView list() {
        return new ModelAndView("training/invitations")
                .addObject("invitations", invitations.all())
                .addObject("today", invitations.today());
    }

    @GetMapping(HERE)
    @May(Permission.JOIN_TRAINING)
    ModelAndView one(@PathVariable UUID id) {
        return page(invitations.one(id), blank(), HttpStatus.OK);
    }

    private static Form<NameForm> blank() {
        return Form.blank(NameForm.class).prefilled("id", Ids.next());
    }

    private ModelAndView page(Invitation of, Form<NameForm> form, HttpStatus status) {
        var page = new ModelAndView("training/invitation")
                .addObject("invitation", of)
                .addObject("training", trainings.one(of.trainingId()))
                .addObject("people", invitations.people(of))
                .addObject("open", of.open(invitations.today()))
                .addObject("competences", competences)
                .addObject("form", form);
        page.setStatus(status);
        return page;
    }

    @PostMapping(HERE + "/peserta")
    @May(Permission.JOIN_TRAINING)
    ModelAndView people(@PathVariable UUID id, @RequestParam(defaultValue = "") Set<UUID> petugas, Flash flash) {
        return accept(open(id), petugas, Optional.empty(), blank(), flash);
    }

    @PostMapping(HERE + "/nama")
    @May(Permission.JOIN_TRAINING)
    ModelAndView name(@PathVariable UUID id, Submission<NameForm> sent, Flash flash) {
        return switch (sent) {
            case Rejected<NameForm>(var form) -> page(open(id), form, HttpStatus.UNPROCESSABLE_CONTENT);
            case Accepted<NameForm> accepted ->
                accept(open(id), Set.of(), Optional.of(accepted.value()), accepted.form(), flash);
        };
    }

    private ModelAndView accept(
            Invitation of, Set<UUID> people, Optional<NameForm> name, Form<NameForm> form, Flash flash) {
        if (people.isEmpty() && name.isEmpty())
            return page(of, form.wrong("", "training.error.nobody"), HttpStatus.UNPROCESSABLE_CONTENT);
        try {
            invitations.accept(of, people, name);
        } catch (Invitations.TooMany _) {
            return page(of, form.wrong("", "training.error.perhome", of.perHome()), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        flash.say("training.flash.accepted");
        return new ModelAndView("redirect:" + of.href());
    }

    @PostMapping(HERE + "/peserta/{participant}/pembatalan")
    @May(Permission.JOIN_TRAINING)
    String withdraw(
            @PathVariable UUID id,
            @PathVariable UUID participant,
            @RequestParam(defaultValue = "") String alasan,
            Flash flash) {
        var of = open(id);
        var why = alasan.isBlank()
                ? messages.get(Messages.INDONESIAN, "training.withdraw.default")
                : alasan.substring(0, Math.min(300, alasan.length()));
        flash.say(invitations.withdraw(of, participant, why) ? "training.flash.withdrawn" : "training.flash.stays");
        return "redirect:" + of.href();
    }

    @GetMapping(HERE + "/penolakan")
    @May(Permission.JOIN_TRAINING)
    ModelAndView decline(@PathVariable UUID id) {
        var of = open(id);
        return decline(of, Form.blank(DeclineForm.class).prefilled("version", of.version()));
    }

    @PostMapping(HERE + "/penolakan")
    @May(Permission.JOIN_TRAINING)
    ModelAndView decline(@PathVariable UUID id, Submission<DeclineForm> sent, Flash flash) {
        var of = open(id);
        return switch (sent) {
            case Rejected<DeclineForm>(var form) -> decline(of, form);
            case Accepted<DeclineForm> accepted -> {
                invitations.decline(of, accepted.value());
                flash.say("training.flash.declined");
                yield new ModelAndView("redirect:" + of.href());
            }
        };
    }

    private static ModelAndView decline(Invitation of, Form<DeclineForm> form) {
        return new ModelAndView("training/form")
                .addObject("form", form)
                .addObject("heading", "training.decline.title")
                .addObject("lead", "training.decline.lead")
                .addObject("action", of.href() + "/penolakan")
                .addObject("back", of.href());
    }

    private Invitation open(UUID id) {
        var of = invitations.one(id);
        if (!of.open(invitations.today())) throw new Stale();
        return of;
    }
}
