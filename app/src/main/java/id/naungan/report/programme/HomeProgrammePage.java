package id.naungan.report.programme;

import id.naungan.access.May;
import id.naungan.access.Permission;
import id.naungan.access.Scopes;
import id.naungan.institution.InstitutionCovers;
import id.naungan.institution.InstitutionWords;
import id.naungan.report.programme.Programme.Stage;
import id.naungan.report.programme.StageForm.Result;
import id.naungan.store.Ids;
import id.naungan.web.Flash;
import id.naungan.web.NotVisible;
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

/** Programmes of a home or an office: planned with their indicators, told in three reports, judged by the last one. */
@Controller
class HomeProgrammePage {

    private final Programmes programmes;
    private final KeepProgramme keep;
    private final InstitutionCovers covers;
    private final InstitutionWords words;
    private final Scopes scopes;

    HomeProgrammePage(
            Programmes programmes,
            KeepProgramme keep,
            InstitutionCovers covers,
            InstitutionWords words,
            Scopes scopes) {
        this.programmes = programmes;
        this.keep = keep;
        this.covers = covers;
        this.words = words;
        this.scopes = scopes;
    }

    @GetMapping("/lks/{id}/kegiatan")
    @May(Permission.SEE_REPORTS)
    String home(@PathVariable UUID id, Model model) {
        model.addAttribute("cover", covers.of(id))
                .addAttribute("programmes", programmes.of(id))
                .addAttribute("own", id.equals(scopes.current().institution()))
                .addAttribute("words", words);
        return "report/programme/home";
    }

    @GetMapping("/kegiatan")
    @May(Permission.SEE_REPORTS)
    String all(Model model) {
        var home = scopes.current().institution();
        if (home != null) return "redirect:/lks/" + home + "/kegiatan";
        model.addAttribute("programmes", programmes.all()).addAttribute("words", words);
        return "report/programme/all";
    }

    @GetMapping("/kegiatan/baru")
    @May(Permission.SEE_REPORTS)
    String blank(Model model) {
        var form = Form.blank(ProgrammePlan.class).prefilled("id", Ids.next()).prefilled("since", programmes.today());
        return plan(form, model);
    }

    private static String plan(Form<ProgrammePlan> form, Model model) {
        model.addAttribute("form", form);
        return "report/programme/plan";
    }

    @PostMapping("/kegiatan")
    @May(Permission.SEE_REPORTS)
    String keep(Submission<ProgrammePlan> sent, Flash flash, Model model) {
        return switch (sent) {
            case Rejected<ProgrammePlan>(var form) -> plan(form, model);
            case Accepted<ProgrammePlan> accepted -> {
                var value = accepted.value();
                if (value.until().isBefore(value.since()))
                    yield plan(accepted.form().wrong("until", "homereport.error.until"), model);
                var home = scopes.current().institution();
                var region = home == null
                        ? scopes.current().region()
                        : covers.of(home).district();
                if (region == null) throw new NotVisible();
                keep.plan(home, region, value);
                flash.say("homereport.flash.kept");
                yield "redirect:/kegiatan/" + value.id();
            }
        };
    }

    @GetMapping("/kegiatan/{id}")
    @May(Permission.SEE_REPORTS)
    String one(@PathVariable UUID id, Model model) {
        return page(programmes.one(id).orElseThrow(NotVisible::new), null, model);
    }

    private String page(Programme programme, @Nullable Form<StageForm> typed, Model model) {
        model.addAttribute("programme", programme)
                .addAttribute("measures", programmes.measures(programme.id()))
                .addAttribute("told", programmes.told(programme.id()))
                .addAttribute("mine", programmes.mine(programme))
                .addAttribute("words", words);
        if (typed != null) model.addAttribute("form", typed);
        return "report/programme/one";
    }

    @GetMapping("/kegiatan/{id}/laporan/{stage}")
    @May(Permission.SEE_REPORTS)
    String ask(@PathVariable UUID id, @PathVariable Stage stage, Model model) {
        var programme = programmes.one(id).orElseThrow(NotVisible::new);
        if (!programmes.mine(programme) || !KeepProgramme.turn(programme, stage)) throw new NotVisible();
        var results = stage == Stage.PENDAHULUAN
                ? java.util.List.<Result>of()
                : programmes.measures(id).stream()
                        .map(m -> new Result(m.id(), m.label(), m.result(), m.note()))
                        .toList();
        return page(
                programme,
                Form.of(new StageForm(Ids.next(), stage, programmes.today(), "", "", null, null, results)),
                model);
    }

    @PostMapping("/kegiatan/{id}")
    @May(Permission.SEE_REPORTS)
    String tell(@PathVariable UUID id, Submission<StageForm> sent, Flash flash, Model model) {
        var programme = programmes.one(id).orElseThrow(NotVisible::new);
        if (!programmes.mine(programme)) throw new NotVisible();
        return switch (sent) {
            case Rejected<StageForm>(var form) -> page(programme, form, model);
            case Accepted<StageForm> accepted ->
                switch (keep.tell(programme, accepted.value())) {
                    case SIGNED -> {
                        flash.say("homereport.flash.told");
                        yield "redirect:" + programme.href();
                    }
                    case OUT_OF_TURN -> page(programme, accepted.form().wrong("", "homereport.error.turn"), model);
                    case WITHOUT_RESULT ->
                        page(programme, accepted.form().wrong("measures", "homereport.error.result"), model);
                };
        };
    }
}
