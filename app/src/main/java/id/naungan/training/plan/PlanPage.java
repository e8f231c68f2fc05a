package id.naungan.training.plan;

import id.naungan.access.May;
import id.naungan.access.Permission;
import id.naungan.access.Role;
import id.naungan.access.Scopes;
import id.naungan.store.Ids;
import id.naungan.training.domain.Competences;
import id.naungan.training.domain.TrainingState;
import id.naungan.training.domain.Trainings;
import id.naungan.web.Flash;
import id.naungan.web.Messages;
import id.naungan.web.form.Form;
import id.naungan.web.form.Submission;
import id.naungan.web.form.Submission.Accepted;
import id.naungan.web.form.Submission.Rejected;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** All trainings, and a new one. */
@Controller
class PlanPage {

    private final TrainingList list;
    private final KeepTraining keep;
    private final Trainings trainings;
    private final Competences competences;
    private final Scopes scopes;
    private final Messages messages;

    PlanPage(
            TrainingList list,
            KeepTraining keep,
            Trainings trainings,
            Competences competences,
            Scopes scopes,
            Messages messages) {
        this.list = list;
        this.keep = keep;
        this.trainings = trainings;
        this.competences = competences;
        this.scopes = scopes;
        this.messages = messages;
    }

    /** Homes find what they are invited to, the nation its figures. */
    @GetMapping("/bimtek")
    @May(Permission.SEE_TRAINING)
    String list(@RequestParam(defaultValue = "") String keadaan, Model model) {
        if (scopes.current().role() == Role.PENGELOLA) return "redirect:/bimtek/undangan";
        if (!scopes.current().may(Permission.PLAN_TRAINING)) return "redirect:/bimtek/cakupan";
        var state = Arrays.stream(TrainingState.values())
                .filter(s -> s.name().equals(keadaan))
                .findFirst()
                .orElse(null);
        model.addAttribute("lines", list.lines(state))
                .addAttribute("counts", list.counts())
                .addAttribute("state", state == null ? "" : state.name())
                .addAttribute("region", scopes.current().region());
        return "training/list";
    }

    @GetMapping("/bimtek/baru")
    @May(Permission.PLAN_TRAINING)
    String blank(@RequestParam(defaultValue = "") String kompetensi, Model model, Locale locale) {
        var form = Form.blank(NewTraining.class)
                .prefilled("id", Ids.next())
                .prefilled("about.seats", 30)
                .prefilled("about.level", "DASAR")
                .prefilled("about.audience", messages.get(locale, "training.audience.start"));
        if (!kompetensi.isEmpty() && competences.known(List.of(kompetensi)))
            form = form.prefilled("about.competences", kompetensi)
                    .prefilled(
                            "about.title",
                            messages.get(locale, "training.title.start", competences.label(kompetensi, locale)));
        return form(form, model);
    }

    @PostMapping("/bimtek/baru")
    @May(Permission.PLAN_TRAINING)
    String plan(Submission<NewTraining> sent, Flash flash, Model model, Locale locale) {
        return switch (sent) {
            case Rejected<NewTraining>(var form) -> form(form, model);
            case Accepted<NewTraining> accepted -> {
                var value = accepted.value();
                if (!competences.known(value.about().competences()))
                    yield form(accepted.form().wrong("about.competences", "form.error.choice"), model);
                if (value.days().firstDay().isBefore(trainings.today()))
                    yield form(accepted.form().wrong("days.firstDay", "training.error.past"), model);
                var answerBy = value.about().answerBy();
                if (answerBy != null && answerBy.isAfter(value.days().firstDay()))
                    yield form(accepted.form().wrong("about.answerBy", "training.error.answerby"), model);
                keep.plan(value, messages.get(locale, "training.session.start"));
                flash.say("training.flash.planned");
                yield "redirect:/bimtek/" + value.id();
            }
        };
    }

    private static String form(Form<NewTraining> form, Model model) {
        model.addAttribute("form", form)
                .addAttribute("heading", "training.plan")
                .addAttribute("lead", "training.plan.lead")
                .addAttribute("action", "/bimtek/baru")
                .addAttribute("back", "/bimtek");
        return "training/form";
    }
}
