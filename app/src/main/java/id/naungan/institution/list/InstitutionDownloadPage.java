package id.naungan.institution.list;

import id.naungan.access.May;
import id.naungan.access.Permission;
import id.naungan.access.Scopes;
import id.naungan.audit.ActKind;
import id.naungan.document.DownloadPurpose;
import id.naungan.document.DownloadPurpose.Format;
import id.naungan.document.Downloads;
import id.naungan.institution.list.Finding.Found;
import id.naungan.web.form.Form;
import id.naungan.web.form.Submission;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
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
    private final Downloads downloads;
    private final Scopes scopes;
    private final Clock clock;

    InstitutionDownloadPage(Finding finding, InstitutionSheet sheet, Downloads downloads, Scopes scopes, Clock clock) {
        this.finding = finding;
        this.sheet = sheet;
        this.downloads = downloads;
        this.scopes = scopes;
        this.clock = clock;
    }

    @GetMapping("/lks/unduhan")
    @May(Permission.SEE_INSTITUTIONS)
    ModelAndView ask(@RequestParam Map<String, String> asked, Locale locale) {
        return form(finding.of(ListFilter.of(asked), locale), Downloads.blank());
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
        var found = finding.of(ListFilter.of(asked), locale);
        return downloads.give(
                purpose,
                DOWNLOADED,
                found.filter(),
                form -> form(found, form),
                format -> send(found.filter(), format, locale, response));
    }

    private void send(ListFilter filter, Format format, Locale locale, HttpServletResponse response)
            throws IOException {
        var today = LocalDate.ofInstant(clock.instant(), scopes.current().zone());
        var out = Downloads.open(response, format, "lks");
        switch (format) {
            case XLSX -> sheet.xlsx(filter, today, locale, out);
            case CSV -> sheet.csv(filter, today, locale, out);
        }
    }

    private static ModelAndView form(Found found, Form<DownloadPurpose> form) {
        return new ModelAndView("institution/download", Map.of("form", form, "total", found.total()));
    }
}
