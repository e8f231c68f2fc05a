package id.naungan.instrument.fill;

import id.naungan.access.May;
import id.naungan.access.Permission;
import id.naungan.instrument.domain.Answers;
import id.naungan.instrument.domain.Instruments;
import id.naungan.instrument.domain.Kept;
import id.naungan.instrument.domain.Sheet;
import id.naungan.instrument.domain.Sheets;
import id.naungan.web.Flash;
import id.naungan.web.NotVisible;
import id.naungan.web.Speech;
import id.naungan.web.Ui;
import id.naungan.web.form.Form;
import id.naungan.web.form.Submission;
import id.naungan.web.form.Submission.Accepted;
import id.naungan.web.form.Submission.Rejected;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A sheet with all its questions; without a script each group is a form. */
@Controller
class SheetPage {

    private static final String HERE = "/lembar/{id}";
    private static final int LATEST = 200;

    private final Sheets sheets;
    private final SheetViews views;
    private final Answers answers;
    private final Instruments instruments;
    private final Speech speech;
    private final Clock clock;

    SheetPage(Sheets sheets, SheetViews views, Answers answers, Instruments instruments, Speech speech, Clock clock) {
        this.sheets = sheets;
        this.views = views;
        this.answers = answers;
        this.instruments = instruments;
        this.speech = speech;
        this.clock = clock;
    }

    @GetMapping("/lembar")
    @May(Permission.FILL_SHEET)
    ModelAndView list() {
        var latest = sheets.latest(LATEST);
        return new ModelAndView("instrument/fill/list")
                .addObject("sheets", latest)
                .addObject("editions", instruments.all());
    }

    @GetMapping(HERE)
    @May(Permission.FILL_SHEET)
    ModelAndView show(@PathVariable UUID id, @RequestParam(required = false) @Nullable String kelompok) {
        var sheet = sheets.of(id);
        return sheets.readable(sheet)
                ? page(sheet, Map.of(), Map.of(), kelompok, HttpStatus.OK)
                : seal(sheet, Form.blank(UnsealForm.class));
    }

    private ModelAndView page(
            Sheet sheet,
            Map<String, String> typed,
            Map<String, String> problems,
            @Nullable String wanted,
            HttpStatus status) {
        var page = new ModelAndView("instrument/fill/page").addObject("view", views.of(sheet, typed, problems, wanted));
        page.setStatus(status);
        return page;
    }

    private ModelAndView seal(Sheet sheet, Form<UnsealForm> form) {
        return new ModelAndView("instrument/fill/sealed")
                .addObject("sheet", sheet)
                .addObject("edition", instruments.one(sheet.editionId()))
                .addObject("form", form);
    }

    @PostMapping(HERE + "/buka")
    @May(Permission.FILL_SHEET)
    ModelAndView unseal(@PathVariable UUID id, Submission<UnsealForm> sent) {
        var sheet = sheets.of(id);
        return switch (sent) {
            case Rejected<UnsealForm>(var form) -> {
                var again = seal(sheet, form);
                again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
                yield again;
            }
            case Accepted<UnsealForm>(var said) -> {
                sheets.unseal(id, said.why());
                yield new ModelAndView("redirect:" + sheet.href());
            }
        };
    }

    /** Without a script: the answers of one group at once. What cannot be kept stays typed. */
    @PostMapping(HERE + "/kelompok/{group}")
    @May(Permission.FILL_SHEET)
    ModelAndView save(@PathVariable UUID id, @PathVariable String group, HttpServletRequest request, Flash flash) {
        var ui = speech.of(request);
        if (!(Writable.find(sheets, id) instanceof Writable.Open(var sheet))) {
            flash.say("instrument.refused.finished");
            return new ModelAndView("redirect:/lembar/" + id);
        }
        var view = views.of(sheet, Map.of(), Map.of(), null);
        var section = view.section(group);
        if (section == null) throw new NotVisible();
        var form = new GroupForm(request.getParameterMap());
        var changed = form.changed(view, section, clock.instant());
        if (!changed.isEmpty()) {
            var kept = answers.keep(sheet, view.filled().asks(), changed);
            var problems = new LinkedHashMap<String, String>();
            for (int i = 0; i < kept.size(); i++) {
                var one = changed.get(i);
                var key = one.repeat().isEmpty() ? one.code() : one.code() + "#" + one.repeat();
                var problem = problem(ui, kept.get(i));
                if (problem != null) problems.put(key, problem);
            }
            if (!problems.isEmpty())
                return page(sheet, form.typed(), problems, group, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        flash.say("instrument.flash.saved");
        return new ModelAndView("redirect:" + sheet.href() + "?kelompok=" + group + "#g-" + group);
    }

    private static @Nullable String problem(Ui ui, Kept kept) {
        return switch (kept) {
            case Kept.Stands _ -> null;
            case Kept.Wrong(var key, var arguments) -> ui.msg(key, arguments.toArray());
            case Kept.Otherwise(var _, var stored, var _) ->
                ui.msg("instrument.wrong.otherwise", stored == null ? ui.msg("value.blank") : stored);
        };
    }
}
