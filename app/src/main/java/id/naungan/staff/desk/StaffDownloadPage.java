package id.naungan.staff.desk;

import id.naungan.access.May;
import id.naungan.access.Permission;
import id.naungan.audit.ActKind;
import id.naungan.document.DownloadPurpose;
import id.naungan.document.DownloadPurpose.Format;
import id.naungan.document.Downloads;
import id.naungan.staff.desk.StaffDesk.Which;
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

/** The list of staff as a file: whoever takes it away says what for, and that stays in the trail with the filter. */
@Controller
class StaffDownloadPage {

    private static final ActKind DOWNLOADED = ActKind.of("staff.list-downloaded");

    private final StaffDesks desks;
    private final StaffSheet sheet;
    private final Downloads downloads;

    StaffDownloadPage(StaffDesks desks, StaffSheet sheet, Downloads downloads) {
        this.desks = desks;
        this.sheet = sheet;
        this.downloads = downloads;
    }

    @GetMapping("/petugas/unduhan")
    @May(Permission.BAR_STAFF)
    ModelAndView ask(@RequestParam(defaultValue = "") String mana) {
        return form(StaffDeskPage.which(mana), Downloads.blank());
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
        var which = StaffDeskPage.which(mana);
        return downloads.give(
                purpose, DOWNLOADED, which, form -> form(which, form), format -> send(which, format, locale, response));
    }

    private void send(Which which, Format format, Locale locale, HttpServletResponse response) throws IOException {
        var lines = desks.all(which);
        var out = Downloads.open(response, format, "petugas");
        switch (format) {
            case XLSX -> sheet.xlsx(lines, locale, out);
            case CSV -> sheet.csv(lines, locale, out);
        }
    }

    private ModelAndView form(Which which, Form<DownloadPurpose> form) {
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
