package id.naungan.institution.request;

import id.naungan.access.Open;
import id.naungan.reference.Regions;
import id.naungan.store.Ids;
import id.naungan.web.form.Form;
import id.naungan.web.form.Submission;
import id.naungan.web.form.Submission.Accepted;
import id.naungan.web.form.Submission.Rejected;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The public page on which a home asks to be registered. */
@Controller
class AskPage {

    private static final String WHY = "a home that wants to become legal has no account yet";

    private final Requests requests;
    private final Callers callers;
    private final Regions regions;

    AskPage(Requests requests, Callers callers, Regions regions) {
        this.requests = requests;
        this.callers = callers;
        this.regions = regions;
    }

    @GetMapping("/daftar-lks")
    @Open(WHY)
    ModelAndView blank() {
        return page(Form.blank(Asked.class).prefilled("id", Ids.next()), HttpStatus.OK);
    }

    /** `laman` is a field no person sees; whoever fills it in is a machine, and is thanked like everybody. */
    @PostMapping("/daftar-lks")
    @Open(WHY)
    ModelAndView ask(
            Submission<Asked> sent, @RequestParam(defaultValue = "") String laman, HttpServletRequest request) {
        return switch (sent) {
            case Rejected<Asked>(var form) -> page(form, HttpStatus.UNPROCESSABLE_CONTENT);
            case Accepted<Asked> accepted -> {
                var asked = accepted.value();
                if (laman.isEmpty() && !(callers.mayAsk(request.getRemoteAddr()) && requests.ask(asked)))
                    yield page(accepted.form().wrong("", "request.error.full"), HttpStatus.TOO_MANY_REQUESTS);
                yield new ModelAndView("institution/request/thanks")
                        .addObject("office", regions.name(asked.district()))
                        .addObject("asked", asked);
            }
        };
    }

    private static ModelAndView page(Form<Asked> form, HttpStatus status) {
        var page = new ModelAndView("institution/request/ask").addObject("form", form);
        page.setStatus(status);
        return page;
    }
}
