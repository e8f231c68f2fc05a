package id.naungan.institution.alarm;

import id.naungan.access.May;
import id.naungan.access.Permission;
import id.naungan.audit.ActKind;
import id.naungan.document.DownloadPurpose;
import id.naungan.document.DownloadPurpose.Format;
import id.naungan.document.Downloads;
import id.naungan.web.Speech;
import id.naungan.web.Ui;
import id.naungan.web.form.Form;
import id.naungan.web.form.Submission;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
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
    private final Downloads downloads;
    private final Speech speech;

    AlarmDownloadPage(AlarmList list, AlarmSheet sheet, Downloads downloads, Speech speech) {
        this.list = list;
        this.sheet = sheet;
        this.downloads = downloads;
        this.speech = speech;
    }

    @GetMapping("/lks/peringatan/unduhan")
    @May(Permission.SEE_INSTITUTIONS)
    ModelAndView ask(@RequestParam Map<String, String> asked) {
        return form(AlarmFilter.of(asked), Downloads.blank());
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
        return downloads.give(
                purpose,
                DOWNLOADED,
                filter,
                form -> form(filter, form),
                format -> send(filter, format, speech.of(request), response));
    }

    private void send(AlarmFilter filter, Format format, Ui ui, HttpServletResponse response) throws IOException {
        var out = Downloads.open(response, format, "peringatan");
        switch (format) {
            case XLSX -> sheet.xlsx(filter, ui, out);
            case CSV -> sheet.csv(filter, ui, out);
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
