package id.naungan.monitoring.desk;

import id.naungan.access.May;
import id.naungan.access.Permission;
import id.naungan.audit.ActKind;
import id.naungan.audit.Acts;
import id.naungan.audit.Reason;
import id.naungan.document.DownloadPurpose;
import id.naungan.institution.InstitutionWords;
import id.naungan.monitoring.domain.Findings;
import id.naungan.monitoring.domain.Offices;
import id.naungan.web.Speech;
import id.naungan.web.Ui;
import id.naungan.web.form.Form;
import id.naungan.web.form.Submission;
import id.naungan.web.form.Submission.Accepted;
import id.naungan.web.form.Submission.Rejected;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
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
    private final Acts acts;
    private final Speech speech;

    FindingDownloadPage(
            FindingList list, Findings findings, Offices offices, InstitutionWords words, Acts acts, Speech speech) {
        this.list = list;
        this.findings = findings;
        this.offices = offices;
        this.words = words;
        this.acts = acts;
        this.speech = speech;
    }

    @GetMapping(HERE)
    @May(Permission.SEE_MONITORING)
    ModelAndView ask(@RequestParam Map<String, String> asked) {
        return form(
                FindingFilter.of(asked),
                Form.blank(DownloadPurpose.class).prefilled("bentuk", DownloadPurpose.Format.XLSX));
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
        return switch (purpose) {
            case Rejected(var form) -> {
                var again = form(filter, form);
                again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
                yield again;
            }
            case Accepted<DownloadPurpose>(var said) -> {
                acts.perform(DOWNLOADED, new Reason(said.tujuan(), said.bentuk() + " " + filter), () -> {});
                var ui = speech.of(request);
                new TableFile("temuan", ui.msg("monitoring.findings"), lines(filter, ui)).send(said.bentuk(), response);
                yield null;
            }
        };
    }

    private List<List<?>> lines(FindingFilter filter, Ui ui) {
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
        return lines;
    }

    private ModelAndView form(FindingFilter filter, Form<DownloadPurpose> form) {
        return new ModelAndView(
                "monitoring/desk/download", Map.of("form", form, "filter", filter, "total", list.count(filter)));
    }
}
