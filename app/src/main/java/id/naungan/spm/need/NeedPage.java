package id.naungan.spm.need;

import id.naungan.access.May;
import id.naungan.access.Permission;
import id.naungan.access.Scopes;
import id.naungan.document.Upload;
import id.naungan.institution.InstitutionWords;
import id.naungan.reference.Codes;
import id.naungan.store.Ids;
import id.naungan.web.Flash;
import id.naungan.web.Messages;
import id.naungan.web.form.Form;
import id.naungan.web.form.Submission;
import id.naungan.web.form.Submission.Accepted;
import id.naungan.web.form.Submission.Rejected;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** How many must be served in a year: typed one by one, or taken from a workbook. */
@Controller
class NeedPage {

    private static final String HERE = "/spm/kebutuhan";
    private static final int SHOWN = 20;

    private final Needs needs;
    private final NeedSheet sheets;
    private final Codes codes;
    private final InstitutionWords words;
    private final Messages messages;
    private final Scopes scopes;
    private final Clock clock;

    NeedPage(
            Needs needs,
            NeedSheet sheets,
            Codes codes,
            InstitutionWords words,
            Messages messages,
            Scopes scopes,
            Clock clock) {
        this.needs = needs;
        this.sheets = sheets;
        this.codes = codes;
        this.words = words;
        this.messages = messages;
        this.scopes = scopes;
        this.clock = clock;
    }

    private int year() {
        return LocalDate.ofInstant(clock.instant(), scopes.current().zone()).getYear();
    }

    private Form<NeedForm> blank(int year) {
        var form = Form.blank(NeedForm.class).prefilled("id", Ids.next()).prefilled("year", year);
        var region = scopes.current().region();
        return region == null ? form : form.prefilled("region", region);
    }

    @GetMapping(HERE)
    @May(Permission.SEE_SPM)
    String list(@RequestParam(defaultValue = "0") String tahun, Model model) {
        int year = tahun.matches("20[1-9]\\d") ? Integer.parseInt(tahun) : year();
        return page(year, blank(year), Form.blank(NeedFile.class), model);
    }

    private String page(int year, Form<NeedForm> form, Form<NeedFile> file, Model model) {
        model.addAttribute("year", year)
                .addAttribute("now", year())
                .addAttribute("needs", needs.of(year))
                .addAttribute("codes", codes)
                .addAttribute("words", words)
                .addAttribute("form", form)
                .addAttribute("file", file)
                .addAttribute("writes", scopes.current().may(Permission.REPORT_SPM));
        return "spm/need/list";
    }

    @PostMapping(HERE)
    @May(Permission.REPORT_SPM)
    String keep(Submission<NeedForm> sent, Flash flash, Model model) {
        return switch (sent) {
            case Rejected<NeedForm>(var form) -> page(year(), form, Form.blank(NeedFile.class), model);
            case Accepted<NeedForm> accepted -> {
                var value = accepted.value();
                if (!needs.mine(value.region()))
                    yield page(
                            value.year(),
                            accepted.form().wrong("region", "spm.error.region"),
                            Form.blank(NeedFile.class),
                            model);
                needs.keep(value);
                flash.say("spm.flash.kept");
                yield "redirect:" + HERE + "?tahun=" + value.year();
            }
        };
    }

    @PostMapping(HERE + "/impor")
    @May(Permission.REPORT_SPM)
    String take(Submission<NeedFile> sent, Flash flash, Locale locale, Model model) {
        return switch (sent) {
            case Rejected<NeedFile>(var form) -> page(year(), blank(year()), form, model);
            case Accepted<NeedFile> accepted -> {
                var upload = Upload.of(accepted.value().file());
                var read = sheets.read(upload.name(), upload.bytes(), locale);
                if (!read.wrong().isEmpty()) {
                    var said = read.wrong().stream()
                            .limit(SHOWN)
                            .map(w -> (w.row() == 0 ? "" : messages.get(locale, "spm.import.row", w.row()) + " ")
                                    + messages.get(locale, w.key(), w.args().toArray()))
                            .collect(Collectors.joining(" "));
                    yield page(
                            year(),
                            blank(year()),
                            Form.blank(NeedFile.class).wrong("file", "spm.import.refused", said),
                            model);
                }
                needs.keep(read.needs(), upload.name());
                flash.say("spm.flash.imported", read.needs().size());
                yield "redirect:" + HERE + "?tahun=" + read.needs().getFirst().year();
            }
        };
    }
}
