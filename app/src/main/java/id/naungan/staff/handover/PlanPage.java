package id.naungan.staff.handover;

import id.naungan.access.May;
import id.naungan.access.Permission;
import id.naungan.institution.InstitutionCovers;
import id.naungan.staff.file.People;
import id.naungan.staff.file.Person;
import id.naungan.store.Ids;
import id.naungan.web.Flash;
import id.naungan.web.form.Form;
import id.naungan.web.form.Submission;
import id.naungan.web.form.Submission.Accepted;
import id.naungan.web.form.Submission.Rejected;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Prepares a handover: to whom, which children, why and when. */
@Controller
class PlanPage {

    private static final String HERE = "/lks/{home}/petugas/{person}/serah-terima";

    private final InstitutionCovers covers;
    private final People people;
    private final Handovers handovers;
    private final HandOverChildren steps;

    PlanPage(InstitutionCovers covers, People people, Handovers handovers, HandOverChildren steps) {
        this.covers = covers;
        this.people = people;
        this.handovers = handovers;
        this.steps = steps;
    }

    @GetMapping(HERE)
    @May(Permission.KEEP_STAFF)
    ModelAndView blank(@PathVariable UUID home, @PathVariable UUID person) {
        var from = people.one(home, person);
        var own = handovers.candidates(from).stream()
                .filter(Handovers.Candidate::own)
                .map(Handovers.Candidate::id)
                .collect(Collectors.toSet());
        var form = Form.blank(HandoverPlan.class).prefilled("id", Ids.next()).prefilled("on", people.today());
        return page(from, form, new Chosen(null, own), null, HttpStatus.OK);
    }

    @PostMapping(HERE)
    @May(Permission.KEEP_STAFF)
    ModelAndView plan(
            @PathVariable UUID home,
            @PathVariable UUID person,
            @RequestParam(required = false) @Nullable UUID ke,
            @RequestParam(defaultValue = "") List<UUID> anak,
            Submission<HandoverPlan> sent,
            Flash flash) {
        var from = people.one(home, person);
        var chosen = new Chosen(ke, Set.copyOf(anak));
        var problem =
                ke == null || ke.equals(person) ? "staff.error.receiver" : anak.isEmpty() ? "staff.error.nobody" : null;
        return switch (sent) {
            case Rejected<HandoverPlan>(var form) ->
                page(from, form, chosen, problem, HttpStatus.UNPROCESSABLE_CONTENT);
            case Accepted<HandoverPlan> accepted -> {
                if (problem != null || ke == null)
                    yield page(from, accepted.form(), chosen, problem, HttpStatus.UNPROCESSABLE_CONTENT);
                steps.plan(from, people.one(home, ke), accepted.value(), chosen.children());
                flash.say("staff.flash.planned");
                yield new ModelAndView(
                        "redirect:/petugas/serah-terima/" + accepted.value().id());
            }
        };
    }

    private ModelAndView page(
            Person from, Form<HandoverPlan> form, Chosen chosen, @Nullable String problem, HttpStatus status) {
        var today = people.today();
        var page = new ModelAndView("staff/handover/new")
                .addObject("cover", covers.of(from.home()))
                .addObject("person", from)
                .addObject(
                        "receivers",
                        people.of(from.home()).stream()
                                .filter(one -> one.active(today) && !one.id().equals(from.id()))
                                .toList())
                .addObject("candidates", handovers.candidates(from))
                .addObject("chosen", chosen)
                .addObject("problem", problem)
                .addObject("form", form);
        page.setStatus(status);
        return page;
    }
}
