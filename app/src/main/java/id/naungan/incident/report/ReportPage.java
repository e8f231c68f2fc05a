package id.naungan.incident.report;

import id.naungan.access.May;
import id.naungan.access.Permission;
import id.naungan.access.Scopes;
import id.naungan.institution.EmergencyCalls;
import id.naungan.outbox.Outbox;
import id.naungan.outbox.Outcome;
import id.naungan.reference.Codes;
import id.naungan.web.Flash;
import id.naungan.web.NavItem;
import id.naungan.web.NotVisible;
import id.naungan.web.form.Form;
import id.naungan.web.form.Submission;
import id.naungan.web.form.Submission.Accepted;
import id.naungan.web.form.Submission.Rejected;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The page a report is tapped on. Its form goes through the phone's queue; without a script it arrives here. */
@Controller
class ReportPage {

    /** In the address instead of a home: one that stands in no register. */
    static final String ELSEWHERE = "lain";

    private final Whom whom;
    private final EmergencyCalls calls;
    private final Codes codes;
    private final Outbox outbox;
    private final Scopes scopes;

    ReportPage(Whom whom, EmergencyCalls calls, Codes codes, Outbox outbox, Scopes scopes) {
        this.whom = whom;
        this.calls = calls;
        this.codes = codes;
        this.outbox = outbox;
        this.scopes = scopes;
    }

    /** One tap away on every page. */
    @Configuration(proxyBeanMethods = false)
    static class Listed {

        @Bean
        NavItem reportNav() {
            return new NavItem(7, "incident.report.nav", "/lapor", Permission.REPORT_INCIDENT.name(), "alert");
        }
    }

    @GetMapping("/lapor")
    @May(Permission.REPORT_INCIDENT)
    ModelAndView blank(
            @RequestParam(required = false) @Nullable String lks, @RequestParam(defaultValue = "") String cari) {
        var own = scopes.current().institution();
        if (lks == null && own == null)
            return new ModelAndView("incident/report/homes", Map.of("homes", whom.homes(cari), "words", cari));
        var form = Form.blank(Report.class).prefilled("happened.said", When.BARU_SAJA);
        if (ELSEWHERE.equals(lks)) {
            var region = scopes.current().region();
            if (region != null && region.length() == 5) form = form.prefilled("district", region);
        } else {
            form = form.prefilled("institution", lks == null ? own : id(lks));
        }
        return page(form, null, HttpStatus.OK);
    }

    @PostMapping("/lapor")
    @May(Permission.REPORT_INCIDENT)
    ModelAndView send(Submission<Report> sent, HttpServletRequest request, Flash flash) {
        return switch (sent) {
            case Rejected(var form) -> page(form, null, HttpStatus.UNPROCESSABLE_CONTENT);
            case Accepted<Report> accepted ->
                switch (outbox.take("insiden", accepted, request)) {
                    case Outcome.Taken(var href, var _) -> {
                        flash.say("incident.report.sent");
                        yield new ModelAndView("redirect:" + href);
                    }
                    case Outcome.Refused refused -> page(accepted.form(), refused, HttpStatus.UNPROCESSABLE_CONTENT);
                    case Outcome.Unreadable(var form) -> page(accepted.form(), null, HttpStatus.UNPROCESSABLE_CONTENT);
                    case Outcome.Conflict _ -> page(accepted.form(), null, HttpStatus.CONFLICT);
                };
        };
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException _) {
            throw new NotVisible();
        }
    }

    private ModelAndView page(Form<Report> form, Outcome.@Nullable Refused refused, HttpStatus status) {
        var asked = form.field("institution").value();
        var home = asked.isEmpty() ? null : whom.home(id(asked)).orElseThrow(NotVisible::new);
        var told = refused == null ? form : form.wrong("", refused.messageKey(), refused.args());
        return new ModelAndView(
                "incident/report/page",
                Map.of(
                        "form",
                        told,
                        "calls",
                        home == null ? List.of() : calls.of(home.id()),
                        "codes",
                        codes,
                        "view",
                        new ReportView(
                                home == null ? null : home.name(),
                                home != null,
                                scopes.current().institution() == null,
                                home == null ? List.of() : whom.residents(home.id()),
                                home == null ? List.of() : whom.colleagues(home.id()),
                                told,
                                refused == null ? null : refused.messageKey(),
                                refused == null ? List.of() : List.of(refused.args()))),
                status);
    }
}
