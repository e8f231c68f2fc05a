package id.naungan.spm.report;

import id.naungan.access.May;
import id.naungan.access.Permission;
import id.naungan.audit.ActKind;
import id.naungan.audit.Acts;
import id.naungan.audit.Reason;
import id.naungan.document.DownloadPurpose;
import id.naungan.document.ListFile;
import id.naungan.institution.InstitutionWords;
import id.naungan.reference.Codes;
import id.naungan.web.Messages;
import id.naungan.web.NotVisible;
import id.naungan.web.form.Form;
import id.naungan.web.form.Submission;
import id.naungan.web.form.Submission.Accepted;
import id.naungan.web.form.Submission.Rejected;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
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
    private final Acts acts;

    SpmReportDownloadPage(SpmReports reports, Codes codes, InstitutionWords words, Messages messages, Acts acts) {
        this.reports = reports;
        this.codes = codes;
        this.words = words;
        this.messages = messages;
        this.acts = acts;
    }

    @GetMapping(HERE)
    @May(Permission.SEE_SPM)
    ModelAndView ask(@PathVariable UUID id) {
        return page(
                reports.one(id).orElseThrow(NotVisible::new),
                Form.blank(DownloadPurpose.class).prefilled("bentuk", DownloadPurpose.Format.XLSX),
                HttpStatus.OK);
    }

    private static ModelAndView page(SpmReport report, Form<DownloadPurpose> form, HttpStatus status) {
        var page =
                new ModelAndView("spm/report/download").addObject("form", form).addObject("report", report);
        page.setStatus(status);
        return page;
    }

    @PostMapping(HERE)
    @May(Permission.SEE_SPM)
    @Nullable
    ModelAndView take(
            @PathVariable UUID id, Submission<DownloadPurpose> purpose, Locale locale, HttpServletResponse response)
            throws IOException {
        var report = reports.one(id).orElseThrow(NotVisible::new);
        return switch (purpose) {
            case Rejected(var form) -> page(report, form, HttpStatus.UNPROCESSABLE_CONTENT);
            case Accepted<DownloadPurpose>(var said) -> {
                acts.perform(DOWNLOADED, new Reason(said.tujuan(), said.bentuk() + " " + report.id()), () -> {});
                file(report, locale).send(said.bentuk(), response);
                yield null;
            }
        };
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
