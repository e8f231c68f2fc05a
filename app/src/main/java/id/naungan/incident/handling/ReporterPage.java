package id.naungan.incident.handling;

import id.naungan.access.May;
import id.naungan.access.Permission;
import id.naungan.access.Scopes;
import id.naungan.incident.handling.section.AskReporter;
import id.naungan.incident.handling.section.Lifting;
import id.naungan.web.Flash;
import id.naungan.web.NotAllowed;
import id.naungan.web.NotVisible;
import id.naungan.web.form.Form;
import id.naungan.web.form.Submission;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** What a handler does with a reason of his own: opening the reporter's name, lifting a ban. */
@Controller
class ReporterPage {

    private final OpenIncident open;
    private final OpenReporter reporter;
    private final LiftBan lift;
    private final Scopes scopes;

    ReporterPage(OpenIncident open, OpenReporter reporter, LiftBan lift, Scopes scopes) {
        this.open = open;
        this.reporter = reporter;
        this.lift = lift;
        this.scopes = scopes;
    }

    @GetMapping("/insiden/{id}/pelapor")
    @May(Permission.HANDLE_INCIDENT)
    ModelAndView show(@PathVariable UUID id) {
        return page(id, Form.blank(AskReporter.class), HttpStatus.OK);
    }

    @PostMapping("/insiden/{id}/pelapor")
    @May(Permission.HANDLE_INCIDENT)
    ModelAndView ask(@PathVariable UUID id, Submission<AskReporter> sent) {
        return switch (sent) {
            case Submission.Rejected<AskReporter>(var form) -> page(id, form, HttpStatus.UNPROCESSABLE_CONTENT);
            case Submission.Accepted<AskReporter>(var asked) -> {
                reporter.open(id, asked.reason());
                yield new ModelAndView("redirect:/insiden/" + id + "/pelapor");
            }
        };
    }

    @GetMapping("/insiden/{id}/larangan/{ban}/pencabutan")
    @May(Permission.HANDLE_INCIDENT)
    ModelAndView askLifting(@PathVariable UUID id, @PathVariable UUID ban) {
        return lifting(id, ban, Form.blank(Lifting.class), HttpStatus.OK);
    }

    @PostMapping("/insiden/{id}/larangan/{ban}/pencabutan")
    @May(Permission.HANDLE_INCIDENT)
    ModelAndView lift(@PathVariable UUID id, @PathVariable UUID ban, Submission<Lifting> sent, Flash flash) {
        return switch (sent) {
            case Submission.Rejected<Lifting>(var form) -> lifting(id, ban, form, HttpStatus.UNPROCESSABLE_CONTENT);
            case Submission.Accepted<Lifting>(var why) -> {
                lift.of(id, ban, why.why());
                flash.say("incident.lifting.done");
                yield new ModelAndView("redirect:/insiden/" + id);
            }
        };
    }

    private ModelAndView page(UUID id, Form<AskReporter> form, HttpStatus status) {
        return open.open(id, of -> {
            handles(of);
            return new ModelAndView("incident/handling/reporter", status)
                    .addObject("of", of)
                    .addObject("form", form)
                    .addObject("found", reporter.find(id));
        });
    }

    private ModelAndView lifting(UUID id, UUID ban, Form<Lifting> form, HttpStatus status) {
        return open.open(id, of -> {
            handles(of);
            return new ModelAndView("incident/handling/lifting", status)
                    .addObject("of", of)
                    .addObject("ban", lift.find(id, ban).orElseThrow(NotVisible::new))
                    .addObject("form", form);
        });
    }

    private void handles(Incident of) {
        if (!of.handles() || !scopes.current().may(Permission.HANDLE_INCIDENT)) throw new NotAllowed("HANDLE_INCIDENT");
    }
}
