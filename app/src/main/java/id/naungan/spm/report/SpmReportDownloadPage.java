package id.naungan.spm.report;

import id.naungan.access.May;
import id.naungan.access.Permission;
import id.naungan.audit.ActKind;
import id.naungan.document.DownloadPurpose;
import id.naungan.document.Downloads;
import id.naungan.document.ListFile;
import id.naungan.institution.InstitutionWords;
import id.naungan.reference.Codes;
import id.naungan.web.Messages;
import id.naungan.web.NotVisible;
import id.naungan.web.form.Form;
import id.naungan.web.form.Submission;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** A report taken away as it was frozen: one line a home and kind. */
@Controller
class SpmReportDownloadPage {

    private static final String HERE = "/spm/laporan/{id}/unduhan";
    private static final ActKind DOWNLOADED = ActKind.of("spm.report-downloaded");

    private final SpmReports reports;
    private final Codes codes;
    private final InstitutionWords words;
    private final Messages messages;
    private final Downloads downloads;

    SpmReportDownloadPage(
            SpmReports reports, Codes codes, InstitutionWords words, Messages messages, Downloads downloads) {
        this.reports = reports;
        this.codes = codes;
        this.words = words;
        this.messages = messages;
        this.downloads = downloads;
    }

    @GetMapping(HERE)
    @May(Permission.SEE_SPM)
    ModelAndView ask(@PathVariable UUID id) {
        return page(reports.one(id).orElseThrow(NotVisible::new), Downloads.blank());
    }

    private static ModelAndView page(SpmReport report, Form<DownloadPurpose> form) {
        return new ModelAndView("spm/report/download").addObject("form", form).addObject("report", report);
    }

    @PostMapping(HERE)
    @May(Permission.SEE_SPM)
    @Nullable
    ModelAndView take(
            @PathVariable UUID id, Submission<DownloadPurpose> purpose, Locale locale, HttpServletResponse response)
            throws IOException {
        var report = reports.one(id).orElseThrow(NotVisible::new);
        return downloads.give(
                purpose,
                DOWNLOADED,
                report.id(),
                form -> page(report, form),
                format -> file(report, locale).send(format, response));
    }

    private ListFile file(SpmReport report, Locale locale) {
        var lines = new ArrayList<List<?>>();
        lines.add(Stream.of(
                        "spm.year",
                        "spm.quarter",
                        "spm.report.edition",
                        "spm.home",
                        "institution.filter.region",
                        "spm.kind",
                        "spm.setting",
                        "spm.recipients",
                        "spm.served",
                        "spm.owed",
                        "spm.met")
                .map(key -> messages.get(locale, key))
                .toList());
        for (var home : reports.homes(report.id()))
            lines.add(List.of(
                    report.year(),
                    report.quarter(),
                    report.edition(),
                    home.homeName(),
                    words.region(home.district()),
                    codes.label("SPM_PENERIMA", home.kind(), locale),
                    messages.get(locale, "spm.setting." + home.setting()),
                    home.recipients(),
                    home.served(),
                    home.owed(),
                    home.met()));
        return new ListFile("laporan-spm", messages.get(locale, "spm.nav"), lines);
    }
}
