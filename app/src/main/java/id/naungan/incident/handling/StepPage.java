package id.naungan.incident.handling;

import id.naungan.access.May;
import id.naungan.access.Permission;
import id.naungan.access.Scopes;
import id.naungan.incident.domain.StepKind;
import id.naungan.web.Flash;
import id.naungan.web.NotAllowed;
import id.naungan.web.NotVisible;
import id.naungan.web.form.Form;
import id.naungan.web.form.Submission;
import id.naungan.web.form.Submissions;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.servlet.ModelAndView;

/** The form of one step. Whoever was overtaken sees what was done meanwhile, with everything he typed. */
@Controller
class StepPage {

    private final OpenIncident open;
    private final Steps steps;
    private final TakeStep take;
    private final Submissions submissions;
    private final Scopes scopes;

    StepPage(OpenIncident open, Steps steps, TakeStep take, Submissions submissions, Scopes scopes) {
        this.open = open;
        this.steps = steps;
        this.take = take;
        this.submissions = submissions;
        this.scopes = scopes;
    }

    @GetMapping("/insiden/{id}/{langkah}")
    @May(Permission.HANDLE_INCIDENT)
    ModelAndView show(@PathVariable UUID id, @PathVariable String langkah, HttpServletRequest request) {
        request.setAttribute(IncidentChoices.OF, id);
        var handling = steps.handling(kind(langkah));
        return page(id, handling, null, HttpStatus.OK, -1);
    }

    @PostMapping("/insiden/{id}/{langkah}")
    @May(Permission.HANDLE_INCIDENT)
    ModelAndView save(
            @PathVariable UUID id,
            @PathVariable String langkah,
            @RequestParam("_versi") int seen,
            NativeWebRequest request,
            HttpServletRequest servlet,
            Flash flash) {
        servlet.setAttribute(IncidentChoices.OF, id);
        return save(id, steps.handling(kind(langkah)), seen, request, flash);
    }

    private <T extends Record> ModelAndView save(
            UUID id, Handling<T> handling, int seen, NativeWebRequest request, Flash flash) {
        return switch (submissions.read(handling.section(), request)) {
            case Submission.Rejected<T>(var form) -> page(id, handling, form, HttpStatus.UNPROCESSABLE_CONTENT, seen);
            case Submission.Accepted<T> sent ->
                switch (take.take(id, seen, handling, sent)) {
                    case Taken.Done(var stillMine) -> {
                        flash.say(stillMine ? "incident.step.done" : "incident.step.handed-over");
                        yield new ModelAndView("redirect:" + (stillMine ? "/insiden/" + id : "/insiden"));
                    }
                    case Taken.Refused(var why) ->
                        page(
                                id,
                                handling,
                                sent.form().wrong(why.path(), why.key(), why.args()),
                                HttpStatus.UNPROCESSABLE_CONTENT,
                                seen);
                    case Taken.Impossible _ -> page(id, handling, sent.form(), HttpStatus.CONFLICT, seen);
                    case Taken.Overtaken _ -> page(id, handling, sent.form(), HttpStatus.CONFLICT, seen);
                };
        };
    }

    private <T extends Record> ModelAndView page(
            UUID id,
            Handling<T> handling,
            @org.jspecify.annotations.Nullable Form<T> typed,
            HttpStatus status,
            int seen) {
        return open.open(id, of -> {
            var kind = handling.kind();
            if (!StepRights.may(scopes.current(), of, kind)) throw new NotAllowed(kind.name());
            return new ModelAndView("incident/handling/step", status)
                    .addObject("of", of)
                    .addObject("kind", kind)
                    .addObject("form", typed == null ? handling.blank(of) : typed)
                    .addObject("possible", kind.possibleIn(of.state()))
                    .addObject("seen", status == HttpStatus.CONFLICT || seen < 0 ? of.version() : seen)
                    .addObject("overtaken", status == HttpStatus.CONFLICT)
                    .addObject("steps", steps.of(id).reversed());
        });
    }

    private static StepKind kind(String path) {
        return Arrays.stream(StepKind.values())
                .filter(kind -> kind.path().equals(path))
                .findFirst()
                .orElseThrow(NotVisible::new);
    }
}
