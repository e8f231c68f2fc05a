package id.naungan.care.entry;

import id.naungan.access.May;
import id.naungan.access.Permission;
import id.naungan.access.Scopes;
import id.naungan.client.ClientFiles;
import id.naungan.web.Flash;
import id.naungan.web.NotVisible;
import id.naungan.web.form.Form;
import id.naungan.web.form.Problem;
import id.naungan.web.form.Submission.Accepted;
import id.naungan.web.form.Submission.Rejected;
import id.naungan.web.form.Submissions;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.servlet.ModelAndView;

/** The form of a new entry of any kind. */
@Controller
class EntryPage {

    private final Map<String, Sheet<?>> sheets;
    private final ClientFiles files;
    private final WriteEntry write;
    private final Submissions submissions;
    private final Scopes scopes;
    private final Clock clock;

    EntryPage(
            List<Sheet<?>> sheets,
            ClientFiles files,
            WriteEntry write,
            Submissions submissions,
            Scopes scopes,
            Clock clock) {
        this.sheets = sheets.stream().collect(Collectors.toMap(Sheet::key, Function.identity()));
        this.files = files;
        this.write = write;
        this.submissions = submissions;
        this.scopes = scopes;
        this.clock = clock;
    }

    @GetMapping("/klien/{id}/catat/{key}")
    @May(Permission.WRITE_CARE)
    ModelAndView blank(
            @PathVariable UUID id, @PathVariable String key, @RequestParam(required = false) @Nullable String untuk) {
        return blank(sheet(key), id, untuk);
    }

    @PostMapping("/klien/{id}/catat/{key}")
    @May(Permission.WRITE_CARE)
    ModelAndView take(
            @PathVariable UUID id,
            @PathVariable String key,
            @RequestParam(name = "_yakin", defaultValue = "") String sure,
            NativeWebRequest request,
            Flash flash) {
        return take(sheet(key), id, !sure.isEmpty(), request, flash);
    }

    private <T extends Record> ModelAndView blank(Sheet<T> sheet, UUID client, @Nullable String asked) {
        return page(
                sheet, client, sheet.blank(Form.blank(sheet.section()), client, today(), asked), false, HttpStatus.OK);
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(scopes.current().zone()));
    }

    private <T extends Record> ModelAndView take(
            Sheet<T> sheet, UUID client, boolean sure, NativeWebRequest request, Flash flash) {
        return switch (submissions.read(sheet.section(), request)) {
            case Rejected<T>(var form) -> page(sheet, client, form, false, HttpStatus.UNPROCESSABLE_CONTENT);
            case Accepted<T>(var value) -> {
                var found = files.open(client, sheet.tab(), cover -> look(sheet, client, value, sure));
                if (found != null) {
                    var what = found.what();
                    var form = Form.of(value)
                            .wrong(what.path(), what.key(), what.args().toArray());
                    yield page(sheet, client, form, found.doubt(), HttpStatus.UNPROCESSABLE_CONTENT);
                }
                write.write(sheet, client, value);
                flash.say(sheet.said(value));
                yield new ModelAndView("redirect:/klien/" + client + "/" + sheet.tab());
            }
        };
    }

    /** What speaks against it; a doubt may be answered with "yes, it is so". */
    private record Found(Problem what, boolean doubt) {}

    private static <T extends Record> @Nullable Found look(Sheet<T> sheet, UUID client, T value, boolean sure) {
        return sheet.problem(client, null, value)
                .map(problem -> new Found(problem, false))
                .or(() -> sheet.doubt(client, value).filter(d -> !sure).map(doubt -> new Found(doubt, true)))
                .orElse(null);
    }

    private <T extends Record> ModelAndView page(
            Sheet<T> sheet, UUID client, Form<T> form, boolean doubt, HttpStatus status) {
        return files.open(client, sheet.tab(), cover -> {
            var page = new ModelAndView("care/entry/new", status);
            page.addObject("file", cover)
                    .addObject("sheet", sheet)
                    .addObject("form", form)
                    .addObject("doubt", doubt)
                    .addObject("today", today());
            return page;
        });
    }

    private Sheet<?> sheet(String key) {
        var sheet = sheets.get(key);
        if (sheet == null) throw new NotVisible();
        return sheet;
    }
}
