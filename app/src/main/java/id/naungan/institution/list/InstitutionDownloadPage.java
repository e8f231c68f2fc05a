package id.naungan.institution.list;

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
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The list of homes as a file: whoever takes it away says what for, and that stays in the trail with the filter. */
@Controller
class InstitutionDownloadPage {

    static final ActKind DOWNLOADED = ActKind.of("institution.list-downloaded");

    private final Finding finding;
    private final InstitutionSheet sheet;
    private final Acts acts;
    private final Scopes scopes;
    private final Clock clock;

    InstitutionDownloadPage(Finding finding, InstitutionSheet sheet, Acts acts, Scopes scopes, Clock clock) {
        this.finding = finding;
        this.sheet = sheet;
        this.acts = acts;
        this.scopes = scopes;
        this.clock = clock;
    }

    @GetMapping("/lks/unduhan")
    @May(Permission.SEE_INSTITUTIONS)
    ModelAndView ask(@RequestParam Map<String, String> asked, Locale locale) {
        return form(asked, Form.blank(DownloadPurpose.class).prefilled("bentuk", DownloadPurpose.Format.XLSX), locale);
    }

    @PostMapping("/lks/unduhan")
    @May(Permission.SEE_INSTITUTIONS)
    @Nullable
    ModelAndView take(
            @RequestParam Map<String, String> asked,
            Submission<DownloadPurpose> purpose,
            Locale locale,
            HttpServletResponse response)
            throws IOException {
        return switch (purpose) {
            case Rejected(var form) -> {
                var again = form(asked, form, locale);
                again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
                yield again;
            }
            case Accepted<DownloadPurpose>(var said) -> {
                var filter = finding.of(ListFilter.of(asked), locale).filter();
                acts.perform(DOWNLOADED, new Reason(said.tujuan(), said.bentuk() + " " + filter), () -> {});
                send(filter, said.bentuk(), locale, response);
                yield null;
            }
        };
    }

    private void send(ListFilter filter, DownloadPurpose.Format format, Locale locale, HttpServletResponse response)
            throws IOException {
        var today = LocalDate.ofInstant(clock.instant(), scopes.current().zone());
        response.setContentType(format.type());
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                "attachment; filename=\"lks." + format.name().toLowerCase(Locale.ROOT) + '"');
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        switch (format) {
            case XLSX -> sheet.xlsx(filter, today, locale, response.getOutputStream());
            case CSV -> sheet.csv(filter, today, locale, response.getOutputStream());
        }
    }

    private ModelAndView form(Map<String, String> asked, Form<DownloadPurpose> form, Locale locale) {
        var total = finding.of(ListFilter.of(asked), locale).total();
        return new ModelAndView("institution/download", Map.of("form", form, "total", total));
    }
}
