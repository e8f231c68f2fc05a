package id.naungan.duty.area;

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
class AreaDownloadPage {

    static final ActKind DOWNLOADED = ActKind.of("duty.area-downloaded");

    private final AreaList list;
    private final AreaSheet sheet;
    private final Downloads downloads;
    private final Speech speech;

    AreaDownloadPage(AreaList list, AreaSheet sheet, Downloads downloads, Speech speech) {
        this.list = list;
        this.sheet = sheet;
        this.downloads = downloads;
        this.speech = speech;
    }

    @GetMapping("/lks/jaga/unduhan")
    @May(Permission.SEE_DUTY)
    ModelAndView ask(@RequestParam Map<String, String> asked) {
        return form(AreaFilter.of(asked), Downloads.blank());
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
        return downloads.give(
                purpose,
                DOWNLOADED,
                filter,
                form -> form(filter, form),
                format -> send(filter, format, speech.of(request), response));
    }

    private void send(AreaFilter filter, Format format, Ui ui, HttpServletResponse response) throws IOException {
        var out = Downloads.open(response, format, "jaga");
        switch (format) {
            case XLSX -> sheet.xlsx(filter, ui, out);
            case CSV -> sheet.csv(filter, ui, out);
        }
    }

    private ModelAndView form(AreaFilter filter, Form<DownloadPurpose> form) {
        var total = list.counts(filter).get(filter.mana());
        return new ModelAndView("duty/area/download", Map.of("form", form, "filter", filter, "total", total));
    }
}
