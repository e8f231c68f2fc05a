package id.naungan.incident.complaint.desk;

import id.naungan.access.May;
import id.naungan.access.Permission;
import id.naungan.incident.complaint.Voice;
import id.naungan.kernel.Answer;
import id.naungan.reference.Codes;
import id.naungan.web.Flash;
import id.naungan.web.form.Form;
import id.naungan.web.form.Submission;
import id.naungan.web.form.Submission.Accepted;
import id.naungan.web.form.Submission.Rejected;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** "Jadikan insiden": the report of an incident, filled in from the complaint, for the office to look over and send. */
@Controller
class MakeIncidentPage {

    private final OpenComplaint open;
    private final MakeIncident make;
    private final Codes codes;

    MakeIncidentPage(OpenComplaint open, MakeIncident make, Codes codes) {
        this.codes = codes;
        this.open = open;
        this.make = make;
    }

    @GetMapping("/aduan-masuk/{id}/insiden")
    @May(Permission.ANSWER_COMPLAINT)
    ModelAndView ask(@PathVariable UUID id) {
        var view = open.open(id);
        return page(view, prefilled(view));
    }

    @PostMapping("/aduan-masuk/{id}/insiden")
    @May(Permission.ANSWER_COMPLAINT)
    ModelAndView make(@PathVariable UUID id, Submission<IncidentDraft> sent, Flash flash) {
        var view = open.open(id);
        return switch (sent) {
            case Rejected<IncidentDraft>(var form) -> page(view, form);
            case Accepted<IncidentDraft> accepted -> {
                var draft = accepted.value();
                var district = district(draft);
                if (!draft.kinds().stream().allMatch(kind -> codes.isValid("JENIS_INSIDEN", kind)))
                    yield page(view, accepted.form().wrong("kinds", "form.error.choice"));
                if (district.isEmpty()) yield page(view, accepted.form().wrong("region", "complaint.incident.where"));
                var relation = view.voice() == Voice.ANAK ? "ANAK" : "WARGA";
                var number = make.make(view, draft, district.get(), relation);
                if (number.isPresent()) flash.say("complaint.desk.incident", number.get());
                else flash.say("complaint.desk.incident-already");
                yield new ModelAndView("redirect:/aduan-masuk/" + id);
            }
        };
    }

    private Optional<String> district(IncidentDraft draft) {
        return draft.institution() == null
                ? Optional.ofNullable(draft.region())
                        .filter(code -> code.length() >= 5)
                        .map(code -> code.substring(0, 5))
                : make.districtOf(draft.institution());
    }

    private static Form<IncidentDraft> prefilled(DeskView view) {
        var form = Form.kept(IncidentDraft.class, java.util.Map.of("kinds", view.kinds()));
        form = form.prefilled("safe", view.safe());
        if (view.homeId() != null) form = form.prefilled("institution", view.homeId());
        else if (view.home() != null) form = form.prefilled("placeName", view.home());
        if (view.homeId() == null && view.region() != null && view.region().length() == 5)
            form = form.prefilled("region", view.region());
        if (view.story() != null)
            form = form.prefilled(view.voice() == Voice.ANAK ? "childWords" : "story", view.story());
        if (!view.accused().isEmpty())
            form = form.prefilled("accused", view.accused().getFirst());
        return form.prefilled("headMayKnow", Answer.TIDAK);
    }

    private static ModelAndView page(DeskView view, Form<IncidentDraft> form) {
        return new ModelAndView("incident/complaint/desk/incident")
                .addObject("view", view)
                .addObject("form", form);
    }
}
