package id.naungan.duty.area;

import id.naungan.access.May;
import id.naungan.access.Permission;
import id.naungan.audit.ActKind;
import id.naungan.audit.Acts;
import id.naungan.audit.Reason;
import id.naungan.document.DownloadPurpose;
import id.naungan.web.Speech;
import id.naungan.web.form.Form;
import id.naungan.web.form.Submission;
import id.naungan.web.form.Submission.Accepted;
import id.naungan.web.form.Submission.Rejected;
import jakarta.servlet.http.HttpServletRequest;
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

/** The list as a file: whoever takes it away says what for, and that stays in the trail with the filter. */
@Controller
class AreaDownloadPage {

    static final ActKind DOWNLOADED = ActKind.of("duty.area-downloaded");

    private final AreaList list;
    private final AreaSheet sheet;
    private final Acts acts;
    private final Speech speech;

    AreaDownloadPage(AreaList list, AreaSheet sheet, Acts acts, Speech speech) {
        this.list = list;
        this.sheet = sheet;
        this.acts = acts;
        this.speech = speech;
    }

    @GetMapping("/lks/jaga/unduhan")
    @May(Permission.SEE_DUTY)
    ModelAndView ask(@RequestParam Map<String, String> asked) {
        return form(
                AreaFilter.of(asked),
                Form.blank(DownloadPurpose.class).prefilled("bentuk", DownloadPurpose.Format.XLSX));
    }

    @PostMapping("/lks/jaga/unduhan")
    @May(Permission.SEE_DUTY)
    @Nullable
    ModelAndView take(
            @RequestParam Map<String, String> asked,
            Submission<DownloadPurpose> purpose,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var filter = AreaFilter.of(asked);
        return switch (purpose) {
            case Rejected(var form) -> {
                var again = form(filter, form);
                again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
                yield again;
            }
            case Accepted<DownloadPurpose>(var said) -> {
                acts.perform(DOWNLOADED, new Reason(said.tujuan(), said.bentuk() + " " + filter), () -> {});
                send(filter, said.bentuk(), request, response);
                yield null;
            }
        };
    }

    private void send(
            AreaFilter filter, DownloadPurpose.Format format, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var ui = speech.of(request);
        response.setContentType(format.type());
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                "attachment; filename=\"jaga." + format.name().toLowerCase(Locale.ROOT) + '"');
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        switch (format) {
            case XLSX -> sheet.xlsx(filter, ui, response.getOutputStream());
            case CSV -> sheet.csv(filter, ui, response.getOutputStream());
        }
    }

    private ModelAndView form(AreaFilter filter, Form<DownloadPurpose> form) {
        var total = list.counts(filter).get(filter.mana());
        return new ModelAndView("duty/area/download", Map.of("form", form, "filter", filter, "total", total));
    }
}
