package id.naungan.consult.research;

import id.naungan.access.Open;
import id.naungan.document.Allowed;
import id.naungan.document.Checked;
import id.naungan.document.Files;
import id.naungan.document.Upload;
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

/** The public pages of researchers: ask, and see how the request stands. */
@Controller
class ResearchPage {

    static final String WHY = "universities have no account; nothing of a person is shown";

    private final TakeRequest take;
    private final Visitors visitors;
    private final Files files;

    ResearchPage(TakeRequest take, Visitors visitors, Files files) {
        this.take = take;
        this.visitors = visitors;
        this.files = files;
    }

    @GetMapping("/riset")
    @Open(WHY)
    ModelAndView blank() {
        return page(
                Form.blank(RequestForm.class).prefilled("id", Ids.next()).prefilled("scan", Ids.next()), HttpStatus.OK);
    }

    /** `laman` is a field no person sees; whoever fills it in is a machine. */
    @PostMapping("/riset")
    @Open(WHY)
    ModelAndView ask(
            Submission<RequestForm> sent, @RequestParam(defaultValue = "") String laman, HttpServletRequest request) {
        return switch (sent) {
            case Rejected<RequestForm>(var form) -> page(form, HttpStatus.UNPROCESSABLE_CONTENT);
            case Accepted<RequestForm> accepted -> {
                if (!laman.isEmpty() || !visitors.mayTry(request.getRemoteAddr()))
                    yield page(accepted.form().wrong("", "request.error.full"), HttpStatus.TOO_MANY_REQUESTS);
                yield switch (files.check(
                        Allowed.PAPER, Upload.of(accepted.value().file()))) {
                    case Checked.Refused(var key, var args) ->
                        page(accepted.form().wrong("file", key, args.toArray()), HttpStatus.UNPROCESSABLE_CONTENT);
                    case Checked.Fine fine -> taken(accepted, fine);
                };
            }
        };
    }

    private ModelAndView taken(Accepted<RequestForm> accepted, Checked.Fine fine) {
        var code = take.take(accepted.value(), fine);
        return code.isEmpty()
                ? page(accepted.form().wrong("", "request.error.full"), HttpStatus.TOO_MANY_REQUESTS)
                : new ModelAndView("consult/research/thanks").addObject("code", code.get());
    }

    @GetMapping("/riset/status")
    @Open(WHY)
    ModelAndView ask() {
        return new ModelAndView("consult/research/status");
    }

    @PostMapping("/riset/status")
    @Open(WHY)
    ModelAndView status(@RequestParam(defaultValue = "") String kode, HttpServletRequest request) {
        var found = visitors.mayTry(request.getRemoteAddr())
                ? Code.typed(kode).flatMap(take::status)
                : java.util.Optional.<Status>empty();
        var page = new ModelAndView("consult/research/status")
                .addObject("status", found.orElse(null))
                .addObject("wrong", found.isEmpty());
        if (found.isEmpty()) page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private static ModelAndView page(Form<RequestForm> form, HttpStatus status) {
        var page = new ModelAndView("consult/research/ask").addObject("form", form);
        page.setStatus(status);
        return page;
    }
}
