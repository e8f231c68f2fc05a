package id.naungan.monitoring.visit;

import id.naungan.access.May;
import id.naungan.access.Permission;
import id.naungan.access.Role;
import id.naungan.access.Scopes;
import id.naungan.institution.InstitutionCovers;
import id.naungan.monitoring.domain.Findings;
import id.naungan.monitoring.domain.Offices;
import id.naungan.monitoring.domain.Visit;
import id.naungan.monitoring.domain.VisitState;
import id.naungan.monitoring.domain.Visits;
import id.naungan.web.Flash;
import id.naungan.web.NotVisible;
import id.naungan.web.Speech;
import id.naungan.web.form.Form;
import id.naungan.web.form.Submission;
import id.naungan.web.form.Submission.Accepted;
import id.naungan.web.form.Submission.Rejected;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One visit: its plan, its team, its findings, its report and what the home says to it. */
@Controller("monitoringVisitPage")
class VisitPage {

    private static final String HERE = "/pemantauan/kunjungan/{id}";

    private final Visits visits;
    private final Findings findings;
    private final KeepVisit keep;
    private final ChangeVisit change;
    private final VisitSheets sheets;
    private final ReportVisit report;
    private final InstitutionCovers covers;
    private final Offices offices;
    private final Scopes scopes;
    private final Speech speech;

    VisitPage(
            Visits visits,
            Findings findings,
            KeepVisit keep,
            ChangeVisit change,
            VisitSheets sheets,
            ReportVisit report,
            InstitutionCovers covers,
            Offices offices,
            Scopes scopes,
            Speech speech) {
        this.visits = visits;
        this.findings = findings;
        this.keep = keep;
        this.change = change;
        this.sheets = sheets;
        this.report = report;
        this.covers = covers;
        this.offices = offices;
        this.scopes = scopes;
        this.speech = speech;
    }

    @GetMapping(HERE)
    @May(Permission.SEE_MONITORING)
    String show(@PathVariable UUID id, Model model, Locale locale) {
        var visit = visits.one(id);
        boolean runs = visits.own(visit) && visit.state() == VisitState.BERLANGSUNG;
        model.addAttribute("cover", covers.of(visit.institutionId()))
                .addAttribute("visit", visit)
                .addAttribute("team", visits.team(id))
                .addAttribute(
                        "findings", findings.where("f.visit_id = ? order by " + Findings.GRAVEST + ", f.made_at", id))
                .addAttribute("sheets", sheets.lines(visit, locale))
                .addAttribute("changes", change.of(id))
                .addAttribute("offered", runs ? sheets.offered(visit) : List.of())
                .addAttribute("own", visits.own(visit))
                .addAttribute("answers", answers(visit))
                .addAttribute("today", findings.today())
                .addAttribute("offices", offices);
        return "monitoring/visit/show";
    }

    private boolean answers(Visit visit) {
        var scope = scopes.current();
        return scope.role() == Role.PENGELOLA
                && visit.institutionId().equals(scope.institution())
                && visit.state() == VisitState.DILAPORKAN;
    }

    @PostMapping(HERE + "/surat-tugas")
    @May(Permission.MONITOR)
    String assign(@PathVariable UUID id, HttpServletRequest request) {
        return "redirect:/surat/" + report.assign(speech.of(request), visits.own(id));
    }

    @PostMapping(HERE + "/pelaksanaan")
    @May(Permission.MONITOR)
    String begin(@PathVariable UUID id, @RequestParam int versi, Flash flash) {
        var visit = visits.own(id);
        keep.begin(visit, versi);
        return done(visit, "visit.begun", flash);
    }

    @GetMapping(HERE + "/pembatalan")
    @May(Permission.MONITOR)
    String cancel(@PathVariable UUID id, Model model) {
        var visit = visits.own(id);
        return form(
                visit,
                Form.blank(CancelForm.class).prefilled("version", visit.version()),
                "cancel",
                "/pembatalan",
                model);
    }

    @PostMapping(HERE + "/pembatalan")
    @May(Permission.MONITOR)
    String cancel(@PathVariable UUID id, Submission<CancelForm> sent, Flash flash, Model model) {
        var visit = visits.own(id);
        return switch (sent) {
            case Rejected<CancelForm>(var form) -> form(visit, form, "cancel", "/pembatalan", model);
            case Accepted<CancelForm>(var said) -> {
                keep.cancel(visit, said);
                yield done(visit, "visit.cancelled", flash);
            }
        };
    }

    @GetMapping(HERE + "/tanggapan")
    @May(Permission.ANSWER_FINDING)
    String reply(@PathVariable UUID id, Model model) {
        var visit = visits.one(id);
        if (!answers(visit)) throw new NotVisible();
        return form(
                visit, Form.blank(ReplyForm.class).prefilled("version", visit.version()), "reply", "/tanggapan", model);
    }

    @PostMapping(HERE + "/tanggapan")
    @May(Permission.ANSWER_FINDING)
    String reply(@PathVariable UUID id, Submission<ReplyForm> sent, Flash flash, Model model) {
        var visit = visits.one(id);
        if (!visit.institutionId().equals(scopes.current().institution())) throw new NotVisible();
        return switch (sent) {
            case Rejected<ReplyForm>(var form) -> form(visit, form, "reply", "/tanggapan", model);
            case Accepted<ReplyForm>(var said) -> {
                keep.answer(visit, said);
                yield done(visit, "visit.answered", flash);
            }
        };
    }

    @PostMapping(HERE + "/penutupan")
    @May(Permission.MONITOR)
    String close(@PathVariable UUID id, @RequestParam int versi, Flash flash) {
        var visit = visits.own(id);
        keep.close(visit, versi);
        return done(visit, "visit.closed", flash);
    }

    private static String done(Visit visit, String what, Flash flash) {
        flash.say("monitoring.flash." + what);
        return "redirect:" + visit.href();
    }

    private static String form(Visit visit, Form<?> form, String what, String path, Model model) {
        model.addAttribute("form", form)
                .addAttribute("visit", visit)
                .addAttribute("heading", "monitoring." + what)
                .addAttribute("action", visit.href() + path);
        return "monitoring/visit/step";
    }
}
