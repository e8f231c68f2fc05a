package id.naungan.institution.accreditation.register;

import id.naungan.access.May;
import id.naungan.access.Permission;
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

/** The register as a file: whoever takes it away says what for, and that stays in the trail with the filter. */
@Controller
class RegisterDownloadPage {

    static final ActKind DOWNLOADED = ActKind.of("institution.accreditation-downloaded");

    private final AccreditationRegister register;
    private final RegisterSheet sheet;
    private final Acts acts;

    RegisterDownloadPage(AccreditationRegister register, RegisterSheet sheet, Acts acts) {
        this.register = register;
        this.sheet = sheet;
        this.acts = acts;
    }

    @GetMapping("/akreditasi/unduhan")
    @May(Permission.SEE_ACCREDITATION)
    ModelAndView ask(@RequestParam Map<String, String> asked) {
        return form(
                RegisterFilter.of(asked),
                Form.blank(DownloadPurpose.class).prefilled("bentuk", DownloadPurpose.Format.XLSX));
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

    private void send(RegisterFilter filter, DownloadPurpose.Format format, Locale locale, HttpServletResponse response)
            throws IOException {
        response.setContentType(format.type());
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                "attachment; filename=\"akreditasi." + format.name().toLowerCase(Locale.ROOT) + '"');
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        switch (format) {
            case XLSX -> sheet.xlsx(filter, locale, response.getOutputStream());
            case CSV -> sheet.csv(filter, locale, response.getOutputStream());
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
