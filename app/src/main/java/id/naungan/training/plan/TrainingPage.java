package id.naungan.training.plan;

import id.naungan.access.May;
import id.naungan.access.Permission;
import id.naungan.access.Role;
import id.naungan.access.Scopes;
import id.naungan.reference.Codes;
import id.naungan.store.Ids;
import id.naungan.training.domain.Competences;
import id.naungan.training.domain.Training;
import id.naungan.training.domain.TrainingState;
import id.naungan.training.domain.Trainings;
import id.naungan.training.evaluation.Evaluations;
import id.naungan.web.Flash;
import id.naungan.web.NotVisible;
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

/** One training: what it is, its sessions, how it stands, and what may be done with it. */
@Controller
class TrainingPage {

    private static final String HERE = "/bimtek/{id}";

    private final Trainings trainings;
    private final TrainingList list;
    private final KeepTraining keep;
    private final Evaluations evaluations;
    private final Competences competences;
    private final Codes codes;
    private final Scopes scopes;

    TrainingPage(
            Trainings trainings,
            TrainingList list,
            KeepTraining keep,
            Evaluations evaluations,
            Competences competences,
            Codes codes,
            Scopes scopes) {
        this.trainings = trainings;
        this.list = list;
        this.keep = keep;
        this.evaluations = evaluations;
        this.competences = competences;
        this.codes = codes;
        this.scopes = scopes;
    }

    @GetMapping(HERE)
    @May(Permission.SEE_TRAINING)
    String page(@PathVariable UUID id, Model model) {
        var training = trainings.one(id);
        if (scopes.current().role() == Role.PENGELOLA) return "redirect:/bimtek/undangan";
        model.addAttribute("training", training)
                .addAttribute("own", trainings.own(training))
                .addAttribute("figures", list.one(id))
                .addAttribute("opinion", evaluations.of(id))
                .addAttribute("competences", competences)
                .addAttribute("codes", codes);
        return "training/one";
    }

    @GetMapping(HERE + "/ubah")
    @May(Permission.PLAN_TRAINING)
    String change(@PathVariable UUID id, Model model) {
        var training = trainings.own(id);
        return change(training, Form.of(new ChangeTraining(training.version(), TrainingFacts.of(training))), model);
    }

    @PostMapping(HERE + "/ubah")
    @May(Permission.PLAN_TRAINING)
    String change(@PathVariable UUID id, Submission<ChangeTraining> sent, Flash flash, Model model) {
        var training = trainings.own(id);
        return switch (sent) {
            case Rejected<ChangeTraining>(var form) -> change(training, form, model);
            case Accepted<ChangeTraining> accepted -> {
                if (!competences.known(accepted.value().about().competences()))
                    yield change(training, accepted.form().wrong("about.competences", "form.error.choice"), model);
                keep.change(training, accepted.value());
                flash.say("training.flash.changed");
                yield "redirect:" + training.href();
            }
        };
    }

    private static String change(Training training, Form<ChangeTraining> form, Model model) {
        return form(training, form, "training.change", "/ubah", model);
    }

    @GetMapping(HERE + "/sesi/baru")
    @May(Permission.PLAN_TRAINING)
    String session(@PathVariable UUID id, Model model) {
        return form(
                trainings.own(id),
                Form.blank(SessionForm.class).prefilled("id", Ids.next()),
                "training.session.form",
                "/sesi",
                model);
    }

    @GetMapping(HERE + "/sesi/{session}")
    @May(Permission.PLAN_TRAINING)
    String session(@PathVariable UUID id, @PathVariable UUID session, Model model) {
        var training = trainings.own(id);
        var of = training.session(session).orElseThrow(NotVisible::new);
        return form(training, Form.of(SessionForm.of(of)), "training.session.form", "/sesi", model);
    }

    @PostMapping(HERE + "/sesi")
    @May(Permission.PLAN_TRAINING)
    String session(@PathVariable UUID id, Submission<SessionForm> sent, Flash flash, Model model) {
        var training = trainings.own(id);
        return switch (sent) {
            case Rejected<SessionForm>(var form) -> form(training, form, "training.session.form", "/sesi", model);
            case Accepted<SessionForm> accepted -> {
                keep.session(training, accepted.value());
                flash.say("training.flash.session");
                yield "redirect:" + training.href() + "#sesi";
            }
        };
    }

    @PostMapping(HERE + "/sesi/{session}/pembatalan")
    @May(Permission.PLAN_TRAINING)
    String drop(@PathVariable UUID id, @PathVariable UUID session, Flash flash) {
        var training = trainings.own(id);
        flash.say(keep.drop(training, session) ? "training.flash.dropped" : "training.flash.notdropped");
        return "redirect:" + training.href() + "#sesi";
    }

    @PostMapping(HERE + "/pelaksanaan")
    @May(Permission.PLAN_TRAINING)
    String begin(@PathVariable UUID id, Flash flash) {
        return move(id, TrainingState.BERJALAN, flash);
    }

    @PostMapping(HERE + "/penyelesaian")
    @May(Permission.PLAN_TRAINING)
    String end(@PathVariable UUID id, Flash flash) {
        return move(id, TrainingState.SELESAI, flash);
    }

    private String move(UUID id, TrainingState to, Flash flash) {
        var training = trainings.own(id);
        keep.move(training, to);
        flash.say("training.flash." + to.name());
        return "redirect:" + training.href();
    }

    @GetMapping(HERE + "/pembatalan")
    @May(Permission.PLAN_TRAINING)
    String callOff(@PathVariable UUID id, Model model) {
        var training = trainings.own(id);
        return form(
                training,
                Form.blank(CallOffForm.class).prefilled("version", training.version()),
                "training.calloff",
                "/pembatalan",
                model);
    }

    @PostMapping(HERE + "/pembatalan")
    @May(Permission.PLAN_TRAINING)
    String callOff(@PathVariable UUID id, Submission<CallOffForm> sent, Flash flash, Model model) {
        var training = trainings.own(id);
        return switch (sent) {
            case Rejected<CallOffForm>(var form) -> form(training, form, "training.calloff", "/pembatalan", model);
            case Accepted<CallOffForm> accepted -> {
                keep.callOff(training, accepted.value());
                flash.say("training.flash.BATAL");
                yield "redirect:" + training.href();
            }
        };
    }

    private static String form(Training training, Form<?> form, String heading, String action, Model model) {
        model.addAttribute("form", form)
                .addAttribute("heading", heading)
                .addAttribute("lead", heading + ".lead")
                .addAttribute("action", training.href() + action)
                .addAttribute("back", training.href());
        return "training/form";
    }
}
