package id.naungan.incident.board;

import id.naungan.access.May;
import id.naungan.access.Permission;
import id.naungan.access.Scopes;
import id.naungan.audit.ActKind;
import id.naungan.document.DownloadPurpose;
import id.naungan.document.DownloadPurpose.Format;
import id.naungan.document.Downloads;
import id.naungan.web.form.Form;
import id.naungan.web.form.Submission;
import id.naungan.web.form.Submission.Accepted;
import id.naungan.web.form.Submission.Rejected;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The list as a file: whoever takes it away says what for, and that stays in the trail with the filter. */
@Controller
class DownloadPage {

    static final ActKind DOWNLOADED = ActKind.of("incident.list-downloaded");

    private final IncidentList list;
    private final IncidentSheet sheet;
    private final Downloads downloads;
    private final Scopes scopes;
    private final Clock clock;

    DownloadPage(IncidentList list, IncidentSheet sheet, Downloads downloads, Scopes scopes, Clock clock) {
        this.list = list;
        this.sheet = sheet;
        this.downloads = downloads;
        this.scopes = scopes;
        this.clock = clock;
    }

    @GetMapping("/insiden/unduhan")
    @May(Permission.SEE_INCIDENTS)
    ModelAndView ask(Submission<IncidentFilter> asked) {
        return form(filter(asked), Downloads.blank());
    }

    @PostMapping("/insiden/unduhan")
    @May(Permission.SEE_INCIDENTS)
    @Nullable
    ModelAndView take(
            Submission<IncidentFilter> asked,
            Submission<DownloadPurpose> purpose,
            Locale locale,
            HttpServletResponse response)
            throws IOException {
        var filter = filter(asked);
        return downloads.give(
                purpose,
                DOWNLOADED,
                filter,
                form -> form(filter, form),
                format -> send(filter, format, locale, response));
    }

    private void send(IncidentFilter filter, Format format, Locale locale, HttpServletResponse response)
            throws IOException {
        var zone = scopes.current().zone();
        var now = clock.instant();
        var asked = Asked.of(filter, now, zone);
        var out = Downloads.open(response, format, "insiden");
        switch (format) {
            case XLSX -> sheet.xlsx(asked, now, locale, zone, out);
            case CSV -> sheet.csv(asked, now, locale, zone, out);
        }
    }

    private ModelAndView form(IncidentFilter filter, Form<DownloadPurpose> form) {
        var own = list.counts(Asked.of(filter, clock.instant(), scopes.current().zone()))
                .own();
        return new ModelAndView(
                "incident/board/download", Map.of("form", form, "own", own, "most", IncidentSheet.MOST));
    }

    private static IncidentFilter filter(Submission<IncidentFilter> asked) {
        return switch (asked) {
            case Accepted<IncidentFilter>(var value) -> value;
            case Rejected<IncidentFilter> _ -> IncidentFilter.NONE;
        };
    }
}
