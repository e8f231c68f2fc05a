package id.naungan.incident.report;

import id.naungan.access.May;
import id.naungan.access.Permission;
import id.naungan.web.Flash;
import id.naungan.web.NotVisible;
import id.naungan.web.form.Form;
import id.naungan.web.form.Submission;
import id.naungan.web.form.Submission.Accepted;
import id.naungan.web.form.Submission.Rejected;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** What somebody reported, the answer to each, and details said later. */
@Controller
class OwnReportsPage {

    private final OwnReports reports;
    private final Additions additions;
    private final Clock clock;

    OwnReportsPage(OwnReports reports, Additions additions, Clock clock) {
        this.reports = reports;
        this.additions = additions;
        this.clock = clock;
    }

    @GetMapping("/lapor/saya")
    @May(Permission.REPORT_INCIDENT)
    String own(Model model) {
        model.addAttribute("reports", reports.latest());
        return "incident/report/own";
    }

    @GetMapping("/lapor/{id}")
    @May(Permission.REPORT_INCIDENT)
    ModelAndView receipt(@PathVariable UUID id) {
        return page(id, Form.blank(Addendum.class), HttpStatus.OK);
    }

    @PostMapping("/lapor/{id}/tambahan")
    @May(Permission.REPORT_INCIDENT)
    ModelAndView add(@PathVariable UUID id, Submission<Addendum> sent, Flash flash) {
        var receipt = reports.receipt(id).orElseThrow(NotVisible::new);
        return switch (sent) {
            case Rejected(var form) -> page(id, form, HttpStatus.UNPROCESSABLE_CONTENT);
            case Accepted<Addendum> accepted -> {
                if (!receipt.mayAdd())
                    yield page(
                            id,
                            accepted.form().wrong("", "incident.report.addendum.late"),
                            HttpStatus.UNPROCESSABLE_CONTENT);
                additions.later(id, accepted.value().text(), clock.instant());
                flash.say("incident.report.addendum.saved");
                yield new ModelAndView("redirect:/lapor/" + id);
            }
        };
    }

    private ModelAndView page(UUID id, Form<Addendum> form, HttpStatus status) {
        var receipt = reports.receipt(id).orElseThrow(NotVisible::new);
        return new ModelAndView(
                "incident/report/receipt",
                Map.of("receipt", receipt, "additions", additions.of(id), "form", form),
                status);
    }
}
