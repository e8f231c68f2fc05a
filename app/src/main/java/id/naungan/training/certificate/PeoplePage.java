package id.naungan.training.certificate;

import id.naungan.access.May;
import id.naungan.access.Permission;
import id.naungan.audit.ActKind;
import id.naungan.audit.Acts;
import id.naungan.audit.Reason;
import id.naungan.institution.InstitutionCovers;
import id.naungan.store.Ids;
import id.naungan.training.answer.Enrol;
import id.naungan.training.answer.Enrol.At;
import id.naungan.training.domain.TellHomes;
import id.naungan.training.domain.Training;
import id.naungan.training.domain.Trainings;
import id.naungan.training.invite.Invite;
import id.naungan.web.Flash;
import id.naungan.web.Messages;
import id.naungan.web.Stale;
import id.naungan.web.form.Form;
import id.naungan.web.form.Submission;
import id.naungan.web.form.Submission.Accepted;
import id.naungan.web.form.Submission.Rejected;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The people of a training, and somebody more whom the office enters by name. */
@Controller
class PeoplePage {

    private static final String HERE = "/bimtek/{id}/peserta";
    private static final ActKind ADDED = ActKind.of("training.participant-added");

    private final Trainings trainings;
    private final Participants participants;
    private final Enrol enrol;
    private final Invite invite;
    private final TellHomes tell;
    private final InstitutionCovers covers;
    private final Acts acts;
    private final Messages messages;

    PeoplePage(
            Trainings trainings,
            Participants participants,
            Enrol enrol,
            Invite invite,
            TellHomes tell,
            InstitutionCovers covers,
            Acts acts,
            Messages messages) {
        this.trainings = trainings;
        this.participants = participants;
        this.enrol = enrol;
        this.invite = invite;
        this.tell = tell;
        this.covers = covers;
        this.acts = acts;
        this.messages = messages;
    }

    @GetMapping(HERE)
    @May(Permission.PLAN_TRAINING)
    String list(@PathVariable UUID id, @RequestParam(defaultValue = "") String mana, Model model) {
        var training = trainings.one(id);
        var which = Which.of(mana);
        var all = participants.of(training);
        int least = participants.least();
        model.addAttribute("training", training)
                .addAttribute("own", trainings.own(training))
                .addAttribute("which", which)
                .addAttribute("least", least)
                .addAttribute("earned", all.stream().filter(p -> p.earns(least)).count())
                .addAttribute("all", all)
                .addAttribute(
                        "people",
                        all.stream().filter(p -> which.takes(p, least)).toList());
        return "training/people";
    }

    @GetMapping(HERE + "/baru")
    @May(Permission.PLAN_TRAINING)
    String blank(@PathVariable UUID id, Model model) {
        return form(open(id), Form.blank(AddForm.class).prefilled("id", Ids.next()), model);
    }

    @PostMapping(HERE)
    @May(Permission.PLAN_TRAINING)
    String add(@PathVariable UUID id, Submission<AddForm> sent, Flash flash, Model model) {
        var training = open(id);
        return switch (sent) {
            case Rejected<AddForm>(var form) -> form(training, form, model);
            case Accepted<AddForm> accepted -> {
                add(training, accepted.value());
                flash.say("training.flash.added");
                yield "redirect:" + training.href() + "/peserta";
            }
        };
    }

    /** A home whose people come is invited, whether it was asked before or not. */
    private void add(Training training, AddForm form) {
        var home = covers.of(UUID.fromString(form.home()));
        invite.known(training);
        acts.perform(ADDED, Reason.NONE, () -> {
            invite.invitation(training, home.id(), home.district());
            enrol.name(
                    form.id(),
                    new At(training.id(), home.id(), home.district(), training.region()),
                    form.name(),
                    form.work(),
                    form.phone() == null ? null : form.phone().value());
            tell.seated(training.id());
        });
    }

    @PostMapping(HERE + "/{participant}/pembatalan")
    @May(Permission.PLAN_TRAINING)
    String withdraw(@PathVariable UUID id, @PathVariable UUID participant, @RequestParam UUID lks, Flash flash) {
        var training = open(id);
        var gone = acts.perform(ADDED, Reason.NONE, () -> {
            var done = enrol.withdraw(participant, lks, messages.get(Messages.INDONESIAN, "training.withdraw.office"));
            if (done) tell.seated(training.id());
            return done;
        });
        flash.say(gone ? "training.flash.withdrawn" : "training.flash.stays");
        return "redirect:" + training.href() + "/peserta";
    }

    private Training open(UUID id) {
        var training = trainings.own(id);
        if (!training.state().open()) throw new Stale();
        return training;
    }

    private static String form(Training training, Form<AddForm> form, Model model) {
        model.addAttribute("form", form)
                .addAttribute("heading", "training.add")
                .addAttribute("lead", "training.add.lead")
                .addAttribute("action", training.href() + "/peserta")
                .addAttribute("back", training.href() + "/peserta");
        return "training/form";
    }
}
