package id.naungan.staff.desk;

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

/** The list of staff as a file: whoever takes it away says what for, and that stays in the trail with the filter. */
@Controller
class StaffDownloadPage {

    private static final ActKind DOWNLOADED = ActKind.of("staff.list-downloaded");

    private final StaffDesks desks;
    private final StaffSheet sheet;
    private final Acts acts;

    StaffDownloadPage(StaffDesks desks, StaffSheet sheet, Acts acts) {
        this.desks = desks;
        this.sheet = sheet;
        this.acts = acts;
    }

    @GetMapping("/petugas/unduhan")
    @May(Permission.BAR_STAFF)
    ModelAndView ask(@RequestParam(defaultValue = "") String mana) {
        return form(mana, Form.blank(DownloadPurpose.class).prefilled("bentuk", DownloadPurpose.Format.XLSX));
    }

    @PostMapping("/petugas/unduhan")
    @May(Permission.BAR_STAFF)
    @Nullable
    ModelAndView take(
            @RequestParam(defaultValue = "") String mana,
            Submission<DownloadPurpose> purpose,
            Locale locale,
            HttpServletResponse response)
            throws IOException {
        return switch (purpose) {
            case Rejected(var form) -> {
                var again = form(mana, form);
                again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
                yield again;
            }
            case Accepted<DownloadPurpose>(var said) -> {
                var which = StaffDeskPage.which(mana);
                acts.perform(DOWNLOADED, new Reason(said.tujuan(), said.bentuk() + " " + which), () -> {});
                response.setContentType(said.bentuk().type());
                response.setHeader(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"petugas." + said.bentuk().name().toLowerCase(Locale.ROOT) + '"');
                response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
                var lines = desks.all(which);
                switch (said.bentuk()) {
                    case XLSX -> sheet.xlsx(lines, locale, response.getOutputStream());
                    case CSV -> sheet.csv(lines, locale, response.getOutputStream());
                }
                yield null;
            }
        };
    }

    private ModelAndView form(String mana, Form<DownloadPurpose> form) {
        var which = StaffDeskPage.which(mana);
        return new ModelAndView(
                "staff/desk/download",
                Map.of(
                        "form",
                        form,
                        "which",
                        which,
                        "total",
                        desks.of(which).counts().get(which)));
    }
}
