package id.naungan.institution.alarm;

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
class AlarmDownloadPage {

    static final ActKind DOWNLOADED = ActKind.of("institution.alarms-downloaded");

    private final AlarmList list;
    private final AlarmSheet sheet;
    private final Acts acts;
    private final Speech speech;

    AlarmDownloadPage(AlarmList list, AlarmSheet sheet, Acts acts, Speech speech) {
        this.list = list;
        this.sheet = sheet;
        this.acts = acts;
        this.speech = speech;
    }

    @GetMapping("/lks/peringatan/unduhan")
    @May(Permission.SEE_INSTITUTIONS)
    ModelAndView ask(@RequestParam Map<String, String> asked) {
        return form(
                AlarmFilter.of(asked),
                Form.blank(DownloadPurpose.class).prefilled("bentuk", DownloadPurpose.Format.XLSX));
    }

    @PostMapping("/lks/peringatan/unduhan")
    @May(Permission.SEE_INSTITUTIONS)
    @Nullable
    ModelAndView take(
            @RequestParam Map<String, String> asked,
            Submission<DownloadPurpose> purpose,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var filter = AlarmFilter.of(asked);
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
            AlarmFilter filter, DownloadPurpose.Format format, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var ui = speech.of(request);
        response.setContentType(format.type());
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                "attachment; filename=\"peringatan." + format.name().toLowerCase(Locale.ROOT) + '"');
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        switch (format) {
            case XLSX -> sheet.xlsx(filter, ui, response.getOutputStream());
            case CSV -> sheet.csv(filter, ui, response.getOutputStream());
        }
    }

    private ModelAndView form(AlarmFilter filter, Form<DownloadPurpose> form) {
        var total = list.counts(filter).stream()
                .filter(count -> filter.jenis().isEmpty() || filter.jenis().equals(count.kind()))
                .mapToLong(AlarmList.Count::number)
                .sum();
        return new ModelAndView("institution/alarm/download", Map.of("form", form, "filter", filter, "total", total));
    }
}
