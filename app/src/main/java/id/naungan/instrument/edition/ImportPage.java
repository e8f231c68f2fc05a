package id.naungan.instrument.edition;

import id.naungan.access.May;
import id.naungan.access.Permission;
import id.naungan.instrument.domain.Purpose;
import id.naungan.instrument.domain.Secrecy;
import id.naungan.instrument.xlsform.Mistake;
import id.naungan.instrument.xlsform.ReadXlsForm;
import id.naungan.instrument.xlsform.XlsForm;
import id.naungan.reference.Norms;
import id.naungan.sheet.file.Refused;
import id.naungan.sheet.file.SheetFile;
import id.naungan.sheet.file.Workbook;
import id.naungan.web.Flash;
import id.naungan.web.form.Form;
import id.naungan.web.form.Submission;
import id.naungan.web.form.Submission.Accepted;
import id.naungan.web.form.Submission.Rejected;
import java.io.IOException;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Takes in an XLSForm workbook: all mistakes at their rows, or a look at what it asks; a draft only when somebody says so. */
@Controller("instrumentImportPage")
class ImportPage {

    private static final String HERE = "/instrumen/impor";
    private static final int MOST = 1_000_000;

    private final Drafts drafts;
    private final Norms norms;

    ImportPage(Drafts drafts, Norms norms) {
        this.drafts = drafts;
        this.norms = norms;
    }

    @GetMapping(HERE)
    @May(Permission.EDIT_INSTRUMENT)
    ModelAndView ask() {
        return page(null, List.of());
    }

    private static ModelAndView page(@Nullable Refused refused, List<Mistake> mistakes) {
        var page = new ModelAndView("instrument/edition/import")
                .addObject("refused", refused)
                .addObject("mistakes", mistakes);
        if (refused != null || !mistakes.isEmpty()) page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    @PostMapping(HERE)
    @May(Permission.EDIT_INSTRUMENT)
    ModelAndView look(@RequestParam(required = false) @Nullable MultipartFile berkas) throws IOException {
        if (berkas == null || berkas.isEmpty()) return page(new Refused("sheet.refused.empty", List.of()), List.of());
        if (berkas.getSize() > MOST) return page(new Refused("sheet.refused.tooLarge", List.of("1")), List.of());
        var name = Objects.requireNonNullElse(berkas.getOriginalFilename(), "formulir.xlsx");
        return switch (SheetFile.open(name, berkas.getBytes())) {
            case Refused refused -> page(refused, List.of());
            case Workbook book ->
                switch (ReadXlsForm.read(book.sheets())) {
                    case XlsForm.Wrong(var mistakes) -> page(null, mistakes);
                    case XlsForm.Form form ->
                        preview(form, filled(form, Base64.getEncoder().encodeToString(berkas.getBytes())));
                };
        };
    }

    private static Form<ImportForm> filled(XlsForm.Form read, String workbook) {
        var says = read.settings();
        return Form.blank(ImportForm.class)
                .prefilled("workbook", workbook)
                .prefilled("code", Objects.requireNonNullElse(says.code(), ""))
                .prefilled("title", Objects.requireNonNullElse(says.title(), ""))
                .prefilled(
                        "titleEn",
                        Objects.requireNonNullElse(says.titleEn(), Objects.requireNonNullElse(says.title(), "")))
                .prefilled("purpose", Objects.requireNonNullElse(says.purpose(), Purpose.KUNJUNGAN))
                .prefilled("secrecy", Objects.requireNonNullElse(says.secrecy(), Secrecy.BIASA))
                .prefilled("kinds", says.kinds())
                .prefilled("normId", "USULAN");
    }

    private ModelAndView preview(XlsForm.Form read, Form<ImportForm> form) {
        return new ModelAndView("instrument/edition/preview")
                .addObject("read", read)
                .addObject("form", form);
    }

    @PostMapping(HERE + "/draf")
    @May(Permission.EDIT_INSTRUMENT)
    ModelAndView draft(Submission<ImportForm> sent, Flash flash) {
        return switch (sent) {
            case Rejected<ImportForm>(var form) -> {
                var read =
                        read(form.texts().getOrDefault("workbook", List.of("")).getFirst());
                yield read == null
                        ? page(new Refused("sheet.refused.damaged", List.of()), List.of())
                        : wrong(preview(read, form));
            }
            case Accepted<ImportForm> accepted -> keep(accepted, flash);
        };
    }

    private ModelAndView keep(Accepted<ImportForm> accepted, Flash flash) {
        var said = accepted.value();
        var read = read(said.workbook());
        if (read == null) return page(new Refused("sheet.refused.damaged", List.of()), List.of());
        if (norms.find(said.normId()).isEmpty())
            return wrong(preview(read, accepted.form().wrong("normId", "form.error.choice")));
        if (drafts.draft(said.code()).isPresent())
            return wrong(preview(read, accepted.form().wrong("code", "instrument.import.hasdraft")));
        var draft = drafts.draft(said.instrument(), read.asks(), said.normId(), said.note(), null);
        flash.say("instrument.flash.imported");
        return new ModelAndView("redirect:/instrumen/" + draft);
    }

    /** The workbook that was carried along, read once more. */
    private static XlsForm.@Nullable Form read(String workbook) {
        try {
            var opened = SheetFile.open("formulir.xlsx", Base64.getDecoder().decode(workbook));
            return opened instanceof Workbook book && ReadXlsForm.read(book.sheets()) instanceof XlsForm.Form form
                    ? form
                    : null;
        } catch (IllegalArgumentException _) {
            return null;
        }
    }

    private static ModelAndView wrong(ModelAndView page) {
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }
}
