package id.naungan.institution.accreditation.register;

import id.naungan.access.May;
import id.naungan.access.Permission;
import id.naungan.audit.ActKind;
import id.naungan.document.DownloadPurpose;
import id.naungan.document.DownloadPurpose.Format;
import id.naungan.document.Downloads;
import id.naungan.web.form.Form;
import id.naungan.web.form.Submission;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The register as a file: whoever takes it away says what for, and that stays in the trail with the filter. */
@Controller
class RegisterDownloadPage {

    static final ActKind DOWNLOADED = ActKind.of("institution.accreditation-downloaded");

    private final AccreditationRegister register;
    private final RegisterSheet sheet;
    private final Downloads downloads;

    RegisterDownloadPage(AccreditationRegister register, RegisterSheet sheet, Downloads downloads) {
        this.register = register;
        this.sheet = sheet;
        this.downloads = downloads;
    }

    @GetMapping("/akreditasi/unduhan")
    @May(Permission.SEE_ACCREDITATION)
    ModelAndView ask(@RequestParam Map<String, String> asked) {
        return form(RegisterFilter.of(asked), Downloads.blank());
    }

    @PostMapping("/akreditasi/unduhan")
    @May(Permission.SEE_ACCREDITATION)
    @Nullable
    ModelAndView take(
            @RequestParam Map<String, String> asked,
            Submission<DownloadPurpose> purpose,
            Locale locale,
            HttpServletResponse response)
            throws IOException {
        var filter = RegisterFilter.of(asked);
        return downloads.give(
                purpose,
                DOWNLOADED,
                filter,
                form -> form(filter, form),
                format -> send(filter, format, locale, response));
    }

    private void send(RegisterFilter filter, Format format, Locale locale, HttpServletResponse response)
            throws IOException {
        var out = Downloads.open(response, format, "akreditasi");
        switch (format) {
            case XLSX -> sheet.xlsx(filter, locale, out);
            case CSV -> sheet.csv(filter, locale, out);
        }
    }

    private ModelAndView form(RegisterFilter filter, Form<DownloadPurpose> form) {
        return new ModelAndView(
                "institution/accreditation/download",
                Map.of(
                        "form",
                        form,
                        "filter",
                        filter,
                        "total",
                        register.figures(filter).total()));
    }
}
