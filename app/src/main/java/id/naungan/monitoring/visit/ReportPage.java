package id.naungan.monitoring.visit;

import id.naungan.access.May;
import id.naungan.access.Permission;
import id.naungan.monitoring.domain.Visit;
import id.naungan.monitoring.domain.Visits;
import id.naungan.web.Flash;
import id.naungan.web.Speech;
import id.naungan.web.form.Form;
import id.naungan.web.form.Submission;
import id.naungan.web.form.Submission.Accepted;
import id.naungan.web.form.Submission.Rejected;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The report of a visit: its words, and of each sheet that stays incomplete the reason. */
@Controller("monitoringVisitReportPage")
class ReportPage {

    private static final String HERE = "/pemantauan/kunjungan/{id}/laporan";
    private static final String WHY = "alasan-";

    private final Visits visits;
    private final VisitSheets sheets;
    private final ReportVisit report;
    private final Speech speech;

    ReportPage(Visits visits, VisitSheets sheets, ReportVisit report, Speech speech) {
        this.visits = visits;
        this.sheets = sheets;
        this.report = report;
        this.speech = speech;
    }

    @GetMapping(HERE)
    @May(Permission.MONITOR)
    String blank(@PathVariable UUID id, Model model, Locale locale) {
        var visit = visits.own(id);
        return form(
                visit,
                Form.blank(ReportForm.class).prefilled("version", visit.version()),
                Map.of(),
                false,
                model,
                locale);
    }

    @PostMapping(HERE)
    @May(Permission.MONITOR)
    String send(
            @PathVariable UUID id,
            Submission<ReportForm> sent,
            HttpServletRequest request,
            Flash flash,
            Model model,
            Locale locale) {
        var visit = visits.own(id);
        var typed = typed(request);
        return switch (sent) {
            case Rejected<ReportForm>(var form) -> form(visit, form, typed, true, model, locale);
            case Accepted<ReportForm> accepted -> {
                if (!report.report(speech.of(request), visit, accepted.value(), fit(typed)))
                    yield form(
                            visit,
                            accepted.form().wrong("", "monitoring.error.incomplete"),
                            typed,
                            true,
                            model,
                            locale);
                flash.say("monitoring.flash.visit.reported");
                yield "redirect:" + visit.href();
            }
        };
    }

    private static Map<UUID, String> typed(HttpServletRequest request) {
        var typed = new HashMap<UUID, String>();
        request.getParameterMap().forEach((name, values) -> {
            if (name.matches(WHY + "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"))
                typed.put(UUID.fromString(name.substring(WHY.length())), values[0].strip());
        });
        return typed;
    }

    /** Reasons long enough to say something. */
    private static Map<UUID, String> fit(Map<UUID, String> typed) {
        var fit = new HashMap<>(typed);
        fit.values().removeIf(why -> why.length() < 5 || why.length() > 500);
        return fit;
    }

    private String form(
            Visit visit, Form<ReportForm> form, Map<UUID, String> typed, boolean asked, Model model, Locale locale) {
        model.addAttribute("form", form)
                .addAttribute("visit", visit)
                .addAttribute("drafts", report.drafts(visit).size())
                .addAttribute("lacking", sheets.lacking(visit.id(), locale))
                .addAttribute("typed", typed)
                .addAttribute("asked", asked);
        return "monitoring/visit/report";
    }
}
