package id.naungan.instrument.answers;

import id.naungan.access.May;
import id.naungan.access.Permission;
import id.naungan.audit.ActKind;
import id.naungan.audit.Acts;
import id.naungan.audit.Reason;
import id.naungan.document.DownloadPurpose;
import id.naungan.instrument.domain.Sheet;
import id.naungan.instrument.domain.Sheets;
import id.naungan.web.NotVisible;
import id.naungan.web.form.Form;
import id.naungan.web.form.Submission;
import id.naungan.web.form.Submission.Accepted;
import id.naungan.web.form.Submission.Rejected;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
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
    private final Acts acts;

    AnswersPage(Sheets sheets, AnswersWorkbook workbook, Acts acts) {
        this.sheets = sheets;
        this.workbook = workbook;
        this.acts = acts;
    }

    private Sheet readable(UUID id) {
        var sheet = sheets.of(id);
        if (!sheets.readable(sheet)) throw new NotVisible();
        return sheet;
    }

    @GetMapping(HERE)
    @May(Permission.FILL_SHEET)
    ModelAndView ask(@PathVariable UUID id) {
        return form(readable(id), Form.blank(DownloadPurpose.class).prefilled("bentuk", DownloadPurpose.Format.XLSX));
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
        return switch (purpose) {
            case Rejected<DownloadPurpose>(var form) -> {
                var again = form(sheet, form);
                again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
                yield again;
            }
            case Accepted<DownloadPurpose>(var said) -> {
                acts.perform(DOWNLOADED, new Reason(said.tujuan(), said.bentuk() + " " + id), () -> {});
                send(sheet, said.bentuk(), locale, response);
                yield null;
            }
        };
    }

    private void send(Sheet sheet, DownloadPurpose.Format format, Locale locale, HttpServletResponse response)
            throws IOException {
        var filled = sheets.filled(sheet);
        response.setContentType(format.type());
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                "attachment; filename=\"lembar." + format.name().toLowerCase(Locale.ROOT) + '"');
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        switch (format) {
            case XLSX -> workbook.xlsx(filled, locale, response.getOutputStream());
            case CSV -> workbook.csv(filled, locale, response.getOutputStream());
        }
    }
}
