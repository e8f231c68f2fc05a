package id.naungan.spm.report;

import id.naungan.access.May;
import id.naungan.access.Permission;
import id.naungan.access.Reach;
import id.naungan.access.Scopes;
import id.naungan.institution.InstitutionWords;
import id.naungan.reference.Codes;
import id.naungan.sheet.run.RunStatus;
import id.naungan.spm.area.AreaFigures;
import id.naungan.spm.area.Asked;
import id.naungan.spm.domain.Formulas;
import id.naungan.spm.domain.Quarter;
import id.naungan.store.Ids;
import id.naungan.web.Flash;
import id.naungan.web.NotVisible;
import id.naungan.web.form.Form;
import id.naungan.web.form.Submission;
import id.naungan.web.form.Submission.Accepted;
import id.naungan.web.form.Submission.Rejected;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What was reported, each edition with what it changed; and reporting. */
@Controller
class SpmReportPage {

    private static final String HERE = "/spm/laporan";

    private final SpmReports reports;
    private final ReportRuns runs;
    private final AreaFigures figures;
    private final Formulas formulas;
    private final Codes codes;
    private final InstitutionWords words;
    private final Scopes scopes;
    private final Clock clock;

    SpmReportPage(
            SpmReports reports,
            ReportRuns runs,
            AreaFigures figures,
            Formulas formulas,
            Codes codes,
            InstitutionWords words,
            Scopes scopes,
            Clock clock) {
        this.reports = reports;
        this.runs = runs;
        this.figures = figures;
        this.formulas = formulas;
        this.codes = codes;
        this.words = words;
        this.scopes = scopes;
        this.clock = clock;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), scopes.current().zone());
    }

    private Model common(Model model) {
        return model.addAttribute("codes", codes)
                .addAttribute("words", words)
                .addAttribute("writes", scopes.current().may(Permission.REPORT_SPM))
                .addAttribute("named", scopes.current().reach() != Reach.NATION);
    }

    @GetMapping(HERE)
    @May(Permission.SEE_SPM)
    String list(Model model) {
        common(model)
                .addAttribute("reports", reports.all())
                .addAttribute("runs", scopes.current().may(Permission.REPORT_SPM) ? runs.open() : List.of())
                .addAttribute("now", Quarter.of(today()));
        return "spm/report/list";
    }

    @GetMapping(HERE + "/baru")
    @May(Permission.REPORT_SPM)
    String ask(
            @RequestParam(defaultValue = "") String tahun,
            @RequestParam(defaultValue = "") String triwulan,
            Model model) {
        var quarter = Quarter.asked(tahun, triwulan, today());
        int before = reports.last(region(), quarter.year(), quarter.number())
                .map(SpmReport::edition)
                .orElse(0);
        return form(
                quarter,
                Form.blank(ReportForm.class)
                        .prefilled("id", Ids.next())
                        .prefilled("year", quarter.year())
                        .prefilled("quarter", quarter.number())
                        .prefilled("before", before),
                before,
                model);
    }

    private String region() {
        var region = scopes.current().region();
        if (region == null) throw new NotVisible();
        return region;
    }

    private String form(Quarter quarter, Form<ReportForm> form, int before, Model model) {
        common(model)
                .addAttribute("quarter", quarter)
                .addAttribute("form", form)
                .addAttribute("before", before)
                .addAttribute("ended", today().isAfter(quarter.to()))
                .addAttribute("rows", figures.rows(Asked.area(quarter, region())));
        return "spm/report/form";
    }

    @PostMapping(HERE)
    @May(Permission.REPORT_SPM)
    String report(Submission<ReportForm> sent, Flash flash, Model model) {
        return switch (sent) {
            case Rejected<ReportForm>(var form) ->
                form(
                        Quarter.asked(
                                form.field("year").value(),
                                form.field("quarter").value(),
                                today()),
                        form,
                        0,
                        model);
            case Accepted<ReportForm> accepted -> {
                var value = accepted.value();
                var quarter = Quarter.asked("" + value.year(), "" + value.quarter(), today());
                if (value.before() > 0 && value.why() == null)
                    yield form(quarter, accepted.form().wrong("why", "spm.error.why"), value.before(), model);
                var refused = runs.begin(value.id(), quarter, value.before(), value.why());
                if (refused.isPresent())
                    yield form(quarter, accepted.form().wrong("", refused.get()), value.before(), model);
                var run = runs.one(value.id());
                flash.say(run.status() == RunStatus.SELESAI ? "spm.flash.reported" : "spm.report.long");
                yield "redirect:" + run.href();
            }
        };
    }

    @GetMapping(HERE + "/{id}")
    @May(Permission.SEE_SPM)
    String one(@PathVariable UUID id, Model model) {
        var whole = reports.whole(id).orElseThrow(NotVisible::new);
        common(model)
                .addAttribute("whole", whole)
                .addAttribute("changes", reports.changes(whole.report()))
                .addAttribute("formula", formulas.one(whole.report().formulaId()));
        return "spm/report/one";
    }

    @GetMapping(HERE + "/{id}/lks/{home}")
    @May(Permission.SEE_SPM)
    String persons(@PathVariable UUID id, @PathVariable UUID home, Model model) {
        var report = reports.one(id).orElseThrow(NotVisible::new);
        var line = reports.homes(id).stream()
                .filter(h -> h.institutionId().equals(home))
                .findFirst()
                .orElseThrow(NotVisible::new);
        common(model)
                .addAttribute("report", report)
                .addAttribute("home", line)
                .addAttribute("persons", reports.persons(id, home));
        return "spm/report/persons";
    }
}
