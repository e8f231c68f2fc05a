package id.naungan.spm.report;

import id.naungan.access.May;
import id.naungan.access.Permission;
import id.naungan.institution.InstitutionWords;
import id.naungan.sheet.run.RunStatus;
import id.naungan.web.Flash;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** How far a report has been counted; it may be stopped and go on later. */
@Controller("spmReportRunPage")
class ReportRunPage {

    private static final String HERE = "/spm/laporan/hitungan/{id}";

    private final ReportRuns runs;
    private final InstitutionWords words;

    ReportRunPage(ReportRuns runs, InstitutionWords words) {
        this.runs = runs;
        this.words = words;
    }

    @GetMapping(HERE)
    @May(Permission.REPORT_SPM)
    String show(@PathVariable UUID id, Model model) {
        var run = runs.one(id);
        if (run.status() == RunStatus.SELESAI) return "redirect:/spm/laporan/" + id;
        model.addAttribute("run", run).addAttribute("words", words);
        return run.status() == RunStatus.BERJALAN ? "spm/report/progress" : "spm/report/stopped";
    }

    @PostMapping(HERE + "/pembatalan")
    @May(Permission.REPORT_SPM)
    String cancel(@PathVariable UUID id) {
        var run = runs.one(id);
        runs.cancel(run.id());
        return "redirect:" + run.href();
    }

    @PostMapping(HERE + "/lanjutan")
    @May(Permission.REPORT_SPM)
    String again(@PathVariable UUID id, Flash flash) {
        var run = runs.one(id);
        if (!runs.again(run)) flash.say("spm.error.running");
        return "redirect:" + run.href();
    }
}
