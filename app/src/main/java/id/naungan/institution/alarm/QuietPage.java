package id.naungan.institution.alarm;

import id.naungan.access.May;
import id.naungan.access.Permission;
import id.naungan.access.Scopes;
import id.naungan.web.Flash;
import id.naungan.web.form.Form;
import id.naungan.web.form.Submission;
import id.naungan.web.form.Submission.Accepted;
import id.naungan.web.form.Submission.Rejected;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** When alarms are not told, and setting it for one's own home or office. */
@Controller
class QuietPage {

    private static final String HERE = "/peringatan/jam-tenang";

    private final QuietHours quiet;
    private final Scopes scopes;

    QuietPage(QuietHours quiet, Scopes scopes) {
        this.quiet = quiet;
        this.scopes = scopes;
    }

    @GetMapping(HERE)
    @May(Permission.SEE_INSTITUTIONS)
    ModelAndView show() {
        return page(Form.of(quiet.kept()), HttpStatus.OK);
    }

    @PostMapping(HERE)
    @May(Permission.SEE_INSTITUTIONS)
    ModelAndView keep(Submission<QuietForm> sent, Flash flash) {
        return switch (sent) {
            case Rejected<QuietForm>(var form) -> page(form, HttpStatus.UNPROCESSABLE_CONTENT);
            case Accepted<QuietForm>(var hours) -> {
                quiet.keep(hours);
                flash.say("alarmrule.quiet.saved");
                yield new ModelAndView("redirect:" + HERE);
            }
        };
    }

    private ModelAndView page(Form<QuietForm> form, HttpStatus status) {
        var role = scopes.current().role();
        var page = new ModelAndView("institution/alarm/quiet")
                .addObject("form", form)
                .addObject("now", quiet.kept())
                .addObject("mine", quiet.mine())
                .addObject(
                        "whose",
                        switch (role) {
                            case PENGELOLA -> "LKS";
                            case ADMIN -> "SEMUA";
                            default -> "KANTOR";
                        });
        page.setStatus(status);
        return page;
    }
}
