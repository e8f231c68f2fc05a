package id.naungan.monitoring.desk;

import id.naungan.access.May;
import id.naungan.access.Permission;
import id.naungan.audit.ActKind;
import id.naungan.document.DownloadPurpose;
import id.naungan.document.Downloads;
import id.naungan.document.ListFile;
import id.naungan.institution.InstitutionWords;
import id.naungan.monitoring.domain.Findings;
import id.naungan.monitoring.domain.Offices;
import id.naungan.web.Speech;
import id.naungan.web.Ui;
import id.naungan.web.form.Form;
import id.naungan.web.form.Submission;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The list as a file: whoever takes it away says what for, and that stays in the trail with the filter. */
@Controller
class FindingDownloadPage {

    static final ActKind DOWNLOADED = ActKind.of("monitoring.findings-downloaded");
    private static final String HERE = "/pemantauan/temuan/unduhan";

    private final FindingList list;
    private final Findings findings;
    private final Offices offices;
    private final InstitutionWords words;
    private final Downloads downloads;
    private final Speech speech;

    FindingDownloadPage(
            FindingList list,
            Findings findings,
            Offices offices,
            InstitutionWords words,
            Downloads downloads,
            Speech speech) {
        this.list = list;
        this.findings = findings;
        this.offices = offices;
        this.words = words;
        this.downloads = downloads;
        this.speech = speech;
    }

    @GetMapping(HERE)
    @May(Permission.SEE_MONITORING)
    ModelAndView ask(@RequestParam Map<String, String> asked) {
        return form(FindingFilter.of(asked), Downloads.blank());
    }

    @PostMapping(HERE)
    @May(Permission.SEE_MONITORING)
    @Nullable
    ModelAndView take(
            @RequestParam Map<String, String> asked,
            Submission<DownloadPurpose> purpose,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var filter = FindingFilter.of(asked);
        return downloads.give(
                purpose,
                DOWNLOADED,
                filter,
                form -> form(filter, form),
                format -> file(filter, speech.of(request)).send(format, response));
    }

    private ListFile file(FindingFilter filter, Ui ui) {
        var today = findings.today();
        var lines = new ArrayList<List<?>>();
        lines.add(Stream.of(
                        "institution.profile.name",
                        "institution.filter.region",
                        "monitoring.kind",
                        "monitoring.finding.severity",
                        "monitoring.finding.found",
                        "monitoring.finding.advice",
                        "monitoring.made-by",
                        "monitoring.addressee",
                        "monitoring.finding.dueOn",
                        "monitoring.state",
                        "monitoring.late")
                .map(ui::msg)
                .toList());
        for (var one : list.lines(filter, FindingList.MOST, 0))
            lines.add(List.of(
                    Objects.requireNonNullElse(one.home(), ui.msg("monitoring.findings.about-office")),
                    one.aboutOffice() ? offices.name(ui, one.district()) : words.region(one.district()),
                    ui.label(one.kind()),
                    ui.label(one.severity()),
                    one.found(),
                    one.advice(),
                    offices.name(ui, one.madeBy()),
                    offices.name(ui, one.addressee()),
                    Objects.toString(one.dueOn()),
                    ui.label(one.state()),
                    one.late(today) ? ui.msg("monitoring.late") : ""));
        return new ListFile("temuan", ui.msg("monitoring.findings"), lines);
    }

    private ModelAndView form(FindingFilter filter, Form<DownloadPurpose> form) {
        return new ModelAndView(
                "monitoring/desk/download", Map.of("form", form, "filter", filter, "total", list.count(filter)));
    }
}
