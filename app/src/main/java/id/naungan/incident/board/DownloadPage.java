package id.naungan.incident.board;

import id.naungan.access.May;
import id.naungan.access.Permission;
import id.naungan.access.Scopes;
import id.naungan.audit.ActKind;
import id.naungan.audit.Acts;
import id.naungan.audit.Reason;
import id.naungan.document.DownloadPurpose;
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
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
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
    private final Acts acts;
    private final Scopes scopes;
    private final Clock clock;

    DownloadPage(IncidentList list, IncidentSheet sheet, Acts acts, Scopes scopes, Clock clock) {
        this.list = list;
        this.sheet = sheet;
        this.acts = acts;
        this.scopes = scopes;
        this.clock = clock;
    }

    @GetMapping("/insiden/unduhan")
    @May(Permission.SEE_INCIDENTS)
    ModelAndView ask(Submission<IncidentFilter> asked) {
        return form(filter(asked), Form.blank(DownloadPurpose.class).prefilled("bentuk", DownloadPurpose.Format.XLSX));
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
        return switch (purpose) {
            case Rejected(var form) -> {
                var again = form(filter, form);
                again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
                yield again;
            }
            case Accepted<DownloadPurpose>(var said) -> {
                acts.perform(DOWNLOADED, new Reason(said.tujuan(), said.bentuk() + " " + filter), () -> {});
                send(filter, said.bentuk(), locale, response);
                yield null;
            }
        };
    }

    private void send(IncidentFilter filter, DownloadPurpose.Format format, Locale locale, HttpServletResponse response)
            throws IOException {
        var zone = scopes.current().zone();
        var now = clock.instant();
        var asked = Asked.of(filter, now, zone);
        response.setContentType(format.type());
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                "attachment; filename=\"insiden." + format.name().toLowerCase(Locale.ROOT) + '"');
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        switch (format) {
            case XLSX -> sheet.xlsx(asked, now, locale, zone, response.getOutputStream());
            case CSV -> sheet.csv(asked, now, locale, zone, response.getOutputStream());
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
