package id.naungan.instrument.answers;

import id.naungan.access.May;
import id.naungan.access.Permission;
import id.naungan.audit.ActKind;
import id.naungan.document.DownloadPurpose;
import id.naungan.document.DownloadPurpose.Format;
import id.naungan.document.Downloads;
import id.naungan.instrument.domain.Sheet;
import id.naungan.instrument.domain.Sheets;
import id.naungan.web.NotVisible;
import id.naungan.web.form.Form;
import id.naungan.web.form.Submission;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Hands out the answers of a sheet as a workbook, with the purpose written down. */
@Controller("instrumentAnswersPage")
class AnswersPage {

    private static final String HERE = "/lembar/{id}/unduhan";
    private static final ActKind DOWNLOADED = ActKind.of("instrument.sheet-downloaded");

    private final Sheets sheets;
    private final AnswersWorkbook workbook;
    private final Downloads downloads;

    AnswersPage(Sheets sheets, AnswersWorkbook workbook, Downloads downloads) {
        this.sheets = sheets;
        this.workbook = workbook;
        this.downloads = downloads;
    }

    private Sheet readable(UUID id) {
        var sheet = sheets.of(id);
        if (!sheets.readable(sheet)) throw new NotVisible();
        return sheet;
    }

    @GetMapping(HERE)
    @May(Permission.FILL_SHEET)
    ModelAndView ask(@PathVariable UUID id) {
        return form(readable(id), Downloads.blank());
    }

    private static ModelAndView form(Sheet sheet, Form<DownloadPurpose> form) {
        return new ModelAndView("instrument/answers/download")
                .addObject("sheet", sheet)
                .addObject("form", form);
    }

    @PostMapping(HERE)
    @May(Permission.FILL_SHEET)
    @Nullable
    ModelAndView take(
            @PathVariable UUID id, Submission<DownloadPurpose> purpose, Locale locale, HttpServletResponse response)
            throws IOException {
        var sheet = readable(id);
        return downloads.give(
                purpose, DOWNLOADED, id, form -> form(sheet, form), format -> send(sheet, format, locale, response));
    }

    private void send(Sheet sheet, Format format, Locale locale, HttpServletResponse response) throws IOException {
        var filled = sheets.filled(sheet);
        var out = Downloads.open(response, format, "lembar");
        switch (format) {
            case XLSX -> workbook.xlsx(filled, locale, out);
            case CSV -> workbook.csv(filled, locale, out);
        }
    }
}
