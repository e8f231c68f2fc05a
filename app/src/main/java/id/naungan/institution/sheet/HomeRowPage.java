package id.naungan.institution.sheet;

import id.naungan.access.May;
import id.naungan.access.Permission;
import id.naungan.access.Scopes;
import id.naungan.institution.InstitutionCovers;
import id.naungan.store.Ids;
import id.naungan.web.Flash;
import id.naungan.web.NotAllowed;
import id.naungan.web.NotVisible;
import id.naungan.web.form.Form;
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

/** The form of a new row of any kind. */
@Controller
class HomeRowPage {

    private final Map<String, HomeSheet<?>> sheets;
    private final InstitutionCovers covers;
    private final HomeRows rows;
    private final Submissions submissions;
    private final Scopes scopes;
    private final Clock clock;

    HomeRowPage(
            List<HomeSheet<?>> sheets,
            InstitutionCovers covers,
            HomeRows rows,
            Submissions submissions,
            Scopes scopes,
            Clock clock) {
        this.sheets = sheets.stream().collect(Collectors.toMap(HomeSheet::key, Function.identity()));
        this.covers = covers;
        this.rows = rows;
        this.submissions = submissions;
        this.scopes = scopes;
        this.clock = clock;
    }

    @GetMapping("/lks/{id}/catat/{key}")
    @May(Permission.EDIT_INSTITUTION)
    ModelAndView blank(
            @PathVariable UUID id, @PathVariable String key, @RequestParam(required = false) @Nullable String untuk) {
        return blank(sheet(key), id, untuk);
    }

    private <T extends Record> ModelAndView blank(HomeSheet<T> sheet, UUID home, @Nullable String asked) {
        var today = LocalDate.now(clock.withZone(scopes.current().zone()));
        return page(sheet, home, Ids.next(), sheet.blank(Form.blank(sheet.section()), today, asked), HttpStatus.OK);
    }

    /** `_nomor` is made by the form and becomes the id of the row: the form sent twice writes once. */
    @PostMapping("/lks/{id}/catat/{key}")
    @May(Permission.EDIT_INSTITUTION)
    ModelAndView take(
            @PathVariable UUID id,
            @PathVariable String key,
            @RequestParam("_nomor") UUID number,
            NativeWebRequest request,
            Flash flash) {
        return take(sheet(key), id, number, request, flash);
    }

    private <T extends Record> ModelAndView take(
            HomeSheet<T> sheet, UUID home, UUID number, NativeWebRequest request, Flash flash) {
        return switch (submissions.read(sheet.section(), request)) {
            case Rejected<T>(var form) -> page(sheet, home, number, form, HttpStatus.UNPROCESSABLE_CONTENT);
            case Accepted<T> accepted -> {
                var problem = sheet.problem(accepted.value()).orElse(null);
                if (problem != null) {
                    var form = accepted.form()
                            .wrong(problem.path(), problem.key(), problem.args().toArray());
                    yield page(sheet, home, number, form, HttpStatus.UNPROCESSABLE_CONTENT);
                }
                rows.write(sheet, home, number, accepted.value());
                flash.say("sheet.saved");
                yield new ModelAndView("redirect:/lks/" + home + "/" + sheet.tab() + "#s-" + sheet.key());
            }
        };
    }

    private <T extends Record> ModelAndView page(
            HomeSheet<T> sheet, UUID home, UUID number, Form<T> form, HttpStatus status) {
        var page = new ModelAndView("institution/sheet/new")
                .addObject("cover", covers.of(home))
                .addObject("sheet", sheet)
                .addObject("number", number)
                .addObject("form", form);
        page.setStatus(status);
        return page;
    }

    private HomeSheet<?> sheet(String key) {
        var sheet = sheets.get(key);
        if (sheet == null) throw new NotVisible();
        if (!scopes.current().may(sheet.permission()))
            throw new NotAllowed(sheet.permission().name());
        return sheet;
    }
}
