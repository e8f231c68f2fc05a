package id.naungan.monitoring.plan;

import id.naungan.access.May;
import id.naungan.access.Permission;
import id.naungan.institution.InstitutionWords;
import id.naungan.store.Ids;
import id.naungan.web.form.Form;
import id.naungan.web.form.Submission;
import id.naungan.web.form.Submission.Accepted;
import id.naungan.web.form.Submission.Rejected;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Which homes are visited next: in the order of their risk or by turn, or drawn by lot. */
@Controller("monitoringPlanPage")
class PlanPage {

    static final String HERE = "/pemantauan/rencana";

    private final Risks risks;
    private final Draws draws;
    private final InstitutionWords words;

    PlanPage(Risks risks, Draws draws, InstitutionWords words) {
        this.risks = risks;
        this.draws = draws;
        this.words = words;
    }

    @GetMapping(HERE)
    @May(Permission.MONITOR)
    String plan(@RequestParam Map<String, String> asked, Model model) {
        var form = Form.blank(DrawForm.class)
                .prefilled("id", Ids.next())
                .prefilled("pick", 3)
                .prefilled("months", 6);
        return page(PlanFilter.of(asked), form, model);
    }

    @PostMapping(HERE + "/undian")
    @May(Permission.MONITOR)
    String draw(@RequestParam Map<String, String> asked, Submission<DrawForm> sent, Model model) {
        var filter = PlanFilter.of(asked);
        return switch (sent) {
            case Rejected<DrawForm>(var form) -> page(filter, form, model);
            case Accepted<DrawForm> accepted ->
                draws.draw(filter, accepted.value())
                        ? "redirect:" + HERE + "/undian/" + accepted.value().id()
                        : page(filter, accepted.form().wrong("months", "monitoring.error.nohome"), model);
        };
    }

    @GetMapping(HERE + "/undian/{id}")
    @May(Permission.MONITOR)
    String drawn(@PathVariable UUID id, Model model) {
        var draw = draws.one(id);
        var all = risks.of(PlanFilter.of(Map.of()));
        var homes = draw.drawn().stream()
                .flatMap(
                        home -> all.stream().filter(risk -> risk.institutionId().equals(home)))
                .toList();
        model.addAttribute("draw", draw).addAttribute("homes", homes).addAttribute("words", words);
        return "monitoring/plan/drawn";
    }

    private String page(PlanFilter filter, Form<DrawForm> form, Model model) {
        model.addAttribute("filter", filter)
                .addAttribute("page", risks.page(filter))
                .addAttribute("rules", risks.rules())
                .addAttribute("draws", draws.latest())
                .addAttribute("form", form)
                .addAttribute("words", words);
        return "monitoring/plan/list";
    }
}
