package id.naungan.incident.handling;

import id.naungan.access.May;
import id.naungan.access.Permission;
import id.naungan.access.Scopes;
import id.naungan.reference.Regions;
import id.naungan.web.Flash;
import id.naungan.web.NotVisible;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** One incident: whole for whoever may read it, its number and state for whoever reported it, that it was told for an office above. */
@Controller
class IncidentPage {

    private final Incidents incidents;
    private final OpenIncident open;
    private final IncidentViews views;
    private final TakeNote note;
    private final Supervise supervise;
    private final Regions regions;
    private final Scopes scopes;

    IncidentPage(
            Incidents incidents,
            OpenIncident open,
            IncidentViews views,
            TakeNote note,
            Supervise supervise,
            Regions regions,
            Scopes scopes) {
        this.incidents = incidents;
        this.open = open;
        this.views = views;
        this.note = note;
        this.supervise = supervise;
        this.regions = regions;
        this.scopes = scopes;
    }

    /** Every reporter comes here, hence the permission is everybody's who may report: the row says how much there is to see. */
    @GetMapping("/insiden/{id}")
    @May(Permission.REPORT_INCIDENT)
    ModelAndView show(@PathVariable UUID id, Locale locale, HttpServletRequest request) {
        var known = incidents.find(id);
        if (known.isEmpty()) {
            var told = note.told(id).orElseThrow(NotVisible::new);
            return new ModelAndView("incident/handling/told")
                    .addObject("href", "/insiden/" + id)
                    .addObject("district", regions.name(told.district()))
                    .addObject("told", told);
        }
        if (!known.get().reads() || !scopes.current().may(Permission.SEE_INCIDENTS))
            return new ModelAndView("incident/handling/reported").addObject("of", known.get());
        request.setAttribute(IncidentChoices.OF, id);
        return open.open(id, of -> new ModelAndView("incident/handling/page").addObject("view", views.of(of, locale)));
    }

    @PostMapping("/insiden/{id}/tanggapan")
    @May(Permission.SEE_INCIDENTS)
    String acknowledge(@PathVariable UUID id, Flash flash) {
        note.of(id);
        flash.say("incident.acknowledge.done");
        return "redirect:/insiden/" + id;
    }

    @PostMapping("/insiden/{id}/pengawasan")
    @May(Permission.SEE_INCIDENTS)
    String supervise(@PathVariable UUID id, Flash flash) {
        supervise.of(id);
        flash.say("incident.supervise.done");
        return "redirect:/insiden/" + id;
    }
}
