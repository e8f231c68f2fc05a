package id.naungan.report.home;

import id.naungan.access.May;
import id.naungan.access.Permission;
import id.naungan.access.Scopes;
import id.naungan.institution.InstitutionCover;
import id.naungan.institution.InstitutionCovers;
import id.naungan.report.domain.HomeReport;
import id.naungan.report.domain.HomeReports;
import id.naungan.report.domain.Span;
import id.naungan.web.Flash;
import id.naungan.web.NotVisible;
import id.naungan.web.Speech;
import id.naungan.web.form.Form;
import id.naungan.web.form.Submission;
import id.naungan.web.form.Submission.Accepted;
import id.naungan.web.form.Submission.Rejected;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The reports of a home: those that are due, one with its figures and words, sending, judging, printing. */
@Controller
class HomeReportPage {

    private static final String HERE = "/lks/{id}/laporan";
    private static final int OFFERED = 4;

    private final InstitutionCovers covers;
    private final HomeReports reports;
    private final WriteReport write;
    private final JudgeReport judge;
    private final PrintReport print;
    private final Speech speech;
    private final Scopes scopes;

    HomeReportPage(
            InstitutionCovers covers,
            HomeReports reports,
            WriteReport write,
            JudgeReport judge,
            PrintReport print,
            Speech speech,
            Scopes scopes) {
        this.covers = covers;
        this.reports = reports;
        this.write = write;
        this.judge = judge;
        this.print = print;
        this.speech = speech;
        this.scopes = scopes;
    }

    private boolean own(UUID home) {
        return scopes.current().may(Permission.WRITE_REPORT)
                && home.equals(scopes.current().institution());
    }

    @GetMapping(HERE)
    @May(Permission.SEE_REPORTS)
    String list(@PathVariable UUID id, Model model) {
        var cover = covers.of(id);
        model.addAttribute("cover", cover)
                .addAttribute("reports", reports.of(id))
                .addAttribute("today", reports.today())
                .addAttribute("offered", OFFERED)
                .addAttribute("own", own(id));
        return "report/home/list";
    }

    @PostMapping(HERE)
    @May(Permission.WRITE_REPORT)
    String begin(@PathVariable UUID id, @RequestParam Span jenis, @RequestParam LocalDate mulai) {
        if (!own(id) || !jenis.begins(mulai) || jenis.end(mulai).isAfter(reports.today())) throw new NotVisible();
        return "redirect:/lks/" + id + "/laporan/" + write.begin(covers.of(id), jenis, mulai);
    }

    @GetMapping(HERE + "/{report}")
    @May(Permission.SEE_REPORTS)
    String one(@PathVariable UUID id, @PathVariable UUID report, Model model) {
        return page(covers.of(id), one(id, report), null, null, model);
    }

    private HomeReport one(UUID home, UUID id) {
        return reports.one(home, id).orElseThrow(NotVisible::new);
    }

    private String page(
            InstitutionCover cover,
            HomeReport report,
            @Nullable Form<NarrativeForm> typed,
            @Nullable Form<ReportVerdictForm> judged,
            Model model) {
        var sent = reports.sent(report.id());
        boolean writes = own(cover.id()) && report.state().open();
        boolean judges = scopes.current().may(Permission.JUDGE_REPORT)
                && report.state() == id.naungan.report.domain.ReportState.DIKIRIM;
        model.addAttribute("cover", cover)
                .addAttribute("report", report)
                .addAttribute("sent", sent)
                // While the home writes it sees the records as they stand, everybody else what was signed.
                .addAttribute(
                        "figures",
                        writes || sent.isEmpty() ? reports.figures(report) : reports.figures(sent.getFirst()))
                .addAttribute("live", writes || sent.isEmpty())
                .addAttribute("own", own(cover.id()));
        if (writes) model.addAttribute("form", typed != null ? typed : Form.of(NarrativeForm.of(report)));
        if (judges)
            model.addAttribute(
                    "verdict",
                    judged != null
                            ? judged
                            : Form.blank(ReportVerdictForm.class).prefilled("version", report.version()));
        return "report/home/one";
    }

    @PostMapping(HERE + "/{report}")
    @May(Permission.WRITE_REPORT)
    String write(
            @PathVariable UUID id,
            @PathVariable UUID report,
            @RequestParam(defaultValue = "") String kirim,
            Submission<NarrativeForm> sent,
            Flash flash,
            Model model) {
        if (!own(id)) throw new NotVisible();
        var of = one(id, report);
        return switch (sent) {
            case Rejected<NarrativeForm>(var form) -> page(covers.of(id), of, form, null, model);
            case Accepted<NarrativeForm> accepted -> {
                if (kirim.isEmpty()) {
                    write.write(of, accepted.value());
                    flash.say("homereport.flash.kept");
                    yield "redirect:" + of.href();
                }
                if (!accepted.value().tells())
                    yield page(
                            covers.of(id),
                            of,
                            accepted.form().wrong("achievements", "homereport.error.silent"),
                            null,
                            model);
                write.send(of, accepted.value());
                flash.say("homereport.flash.sent");
                yield "redirect:/lks/" + id + "/laporan";
            }
        };
    }

    @PostMapping(HERE + "/{report}/penilaian")
    @May(Permission.JUDGE_REPORT)
    String judge(
            @PathVariable UUID id,
            @PathVariable UUID report,
            Submission<ReportVerdictForm> sent,
            Flash flash,
            Model model) {
        var of = one(id, report);
        return switch (sent) {
            case Rejected<ReportVerdictForm>(var form) -> page(covers.of(id), of, null, form, model);
            case Accepted<ReportVerdictForm> accepted -> {
                var value = accepted.value();
                if (value.verdict() == ReportVerdictForm.Verdict.DIKEMBALIKAN && value.remark() == null)
                    yield page(
                            covers.of(id), of, null, accepted.form().wrong("remark", "homereport.error.remark"), model);
                judge.judge(of, value);
                flash.say("homereport.flash.judged");
                yield "redirect:" + of.href();
            }
        };
    }

    @PostMapping(HERE + "/{report}/cetakan")
    @May(Permission.SEE_REPORTS)
    String print(@PathVariable UUID id, @PathVariable UUID report, HttpServletRequest request) {
        var of = one(id, report);
        var sent = reports.sent(report).stream().findFirst().orElseThrow(NotVisible::new);
        return "redirect:/surat/"
                + print.print(speech.of(request), covers.of(id), of, sent).id();
    }
}
