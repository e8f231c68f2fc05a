package id.naungan.casework.register;

import id.naungan.access.May;
import id.naungan.access.Permission;
import id.naungan.access.Reach;
import id.naungan.access.Scopes;
import id.naungan.audit.ActKind;
import id.naungan.audit.Acts;
import id.naungan.audit.Reason;
import id.naungan.casework.Homes;
import id.naungan.document.DownloadPurpose.Format;
import id.naungan.document.Downloads;
import id.naungan.reference.Codes;
import id.naungan.web.form.Form;
import id.naungan.web.form.Submission;
import id.naungan.web.form.Submission.Accepted;
import id.naungan.web.form.Submission.Rejected;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The register as a list, and as a workbook with the same rows. */
@Controller
class RegisterPage {

    static final ActKind DOWNLOADED = ActKind.of("casework.register-downloaded");

    private final Register register;
    private final RegisterWorkbook workbook;
    private final Homes homes;
    private final Codes codes;
    private final Acts acts;
    private final Scopes scopes;

    RegisterPage(Register register, RegisterWorkbook workbook, Homes homes, Codes codes, Acts acts, Scopes scopes) {
        this.register = register;
        this.workbook = workbook;
        this.homes = homes;
        this.codes = codes;
        this.acts = acts;
        this.scopes = scopes;
    }

    @GetMapping("/buku-induk")
    @May(Permission.SEE_STAYS)
    ModelAndView list(Submission<RegisterFilter> sent, @RequestParam(required = false) @Nullable String sesudah) {
        return switch (sent) {
            case Rejected<RegisterFilter>(var form) -> view(form, RegisterFilter.NONE, null);
            case Accepted<RegisterFilter> accepted -> view(accepted.form(), accepted.value(), sesudah);
        };
    }

    private ModelAndView view(Form<RegisterFilter> form, RegisterFilter filter, @Nullable String after) {
        var choices = scopes.current().reach() == Reach.INSTITUTION ? java.util.List.<Homes.Home>of() : homes.all();
        return new ModelAndView(
                "casework/register/list",
                Map.of(
                        "form",
                        form,
                        "filter",
                        filter,
                        "lines",
                        register.page(filter, after),
                        "homes",
                        choices,
                        "codes",
                        codes));
    }

    /** Many people's data leave the system at once: that is an Act with its filter, like a change. */
    @GetMapping("/buku-induk/unduhan")
    @May(Permission.SEE_STAYS)
    void download(Submission<RegisterFilter> sent, Locale locale, HttpServletResponse response) throws IOException {
        if (!(sent instanceof Accepted<RegisterFilter>(var filter))) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        acts.perform(DOWNLOADED, Reason.of(filter.toString()), () -> {});
        workbook.write(filter, locale, Downloads.open(response, Format.XLSX, "buku-induk"));
    }
}
