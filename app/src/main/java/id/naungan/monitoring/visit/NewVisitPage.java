package id.naungan.monitoring.visit;

import id.naungan.access.May;
import id.naungan.access.Permission;
import id.naungan.access.Scopes;
import id.naungan.institution.domain.Institution;
import id.naungan.monitoring.domain.VisitPurpose;
import id.naungan.monitoring.plan.Draws;
import id.naungan.store.Ids;
import id.naungan.web.Flash;
import id.naungan.web.form.Form;
import id.naungan.web.form.Submission;
import id.naungan.web.form.Submission.Accepted;
import id.naungan.web.form.Submission.Rejected;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Homes that were ticked or drawn become visits: a day, a team, told or not. */
@Controller
class NewVisitPage {

    private static final String HERE = "/pemantauan/kunjungan/baru";

    private final PlanVisits plan;
    private final Draws draws;
    private final Scopes scopes;

    NewVisitPage(PlanVisits plan, Draws draws, Scopes scopes) {
        this.plan = plan;
        this.draws = draws;
        this.scopes = scopes;
    }

    @GetMapping(HERE)
    @May(Permission.MONITOR)
    String blank(
            @RequestParam(defaultValue = "") List<String> lks,
            @RequestParam @Nullable UUID undian,
            Flash flash,
            Model model) {
        var asked = undian != null ? draws.one(undian).drawn() : PlanVisits.homes(String.join(",", lks));
        if (asked.isEmpty()) {
            flash.say("monitoring.flash.tick");
            return "redirect:/pemantauan/rencana";
        }
        var homes = plan.asked(asked);
        var form = Form.blank(VisitForm.class)
                .prefilled("id", Ids.next())
                .prefilled(
                        "homes",
                        homes.stream().map(home -> home.id().toString()).collect(Collectors.joining(",")))
                .prefilled("purpose", undian != null ? VisitPurpose.ACAK : VisitPurpose.RISIKO)
                .prefilled("told", VisitForm.Told.DIBERITAHU)
                .prefilled("leader", scopes.current().person())
                .prefilled("team", scopes.current().person());
        if (undian != null) form = form.prefilled("draw", undian);
        return form(homes, form, model);
    }

    @PostMapping(HERE)
    @May(Permission.MONITOR)
    String plan(Submission<VisitForm> sent, Flash flash, Model model) {
        return switch (sent) {
            case Rejected<VisitForm>(var form) ->
                form(
                        plan.known(
                                PlanVisits.homes(String.join(",", form.texts().getOrDefault("homes", List.of())))),
                        form,
                        model);
            case Accepted<VisitForm> accepted -> {
                var said = accepted.value();
                var homes = plan.asked(PlanVisits.homes(said.homes()));
                if (!plan.offered(said.leader()))
                    yield form(homes, accepted.form().wrong("leader", "form.error.choice"), model);
                plan.plan(
                        said,
                        said.draw() == null
                                ? null
                                : String.valueOf(draws.one(said.draw()).seed()));
                flash.say("monitoring.flash.visits");
                yield "redirect:/pemantauan/kalender?bulan="
                        + said.plannedOn().toString().substring(0, 7);
            }
        };
    }

    private static String form(List<Institution> homes, Form<VisitForm> form, Model model) {
        model.addAttribute("homes", homes).addAttribute("form", form);
        return "monitoring/visit/new";
    }
}
