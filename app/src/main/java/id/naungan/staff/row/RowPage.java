package id.naungan.staff.row;

import id.naungan.access.May;
import id.naungan.access.Permission;
import id.naungan.document.Allowed;
import id.naungan.document.Checked;
import id.naungan.document.Files;
import id.naungan.document.Upload;
import id.naungan.institution.InstitutionCovers;
import id.naungan.staff.file.People;
import id.naungan.store.Ids;
import id.naungan.web.Flash;
import id.naungan.web.NotVisible;
import id.naungan.web.form.Form;
import id.naungan.web.form.Submission.Accepted;
import id.naungan.web.form.Submission.Rejected;
import id.naungan.web.form.Submissions;
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
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** The form of a new row of any kind. */
@Controller
class RowPage {

    private static final String HERE = "/lks/{home}/petugas/{person}/catat/{key}";

    private final Map<String, PersonSheet<?>> sheets;
    private final InstitutionCovers covers;
    private final People people;
    private final PersonRows rows;
    private final Submissions submissions;
    private final Files files;

    RowPage(
            List<PersonSheet<?>> sheets,
            InstitutionCovers covers,
            People people,
            PersonRows rows,
            Submissions submissions,
            Files files) {
        this.sheets = sheets.stream().collect(Collectors.toMap(PersonSheet::key, Function.identity()));
        this.covers = covers;
        this.people = people;
        this.rows = rows;
        this.submissions = submissions;
        this.files = files;
    }

    @GetMapping(HERE)
    @May(Permission.KEEP_STAFF)
    ModelAndView blank(
            @PathVariable UUID home,
            @PathVariable UUID person,
            @PathVariable String key,
            @RequestParam(required = false) @Nullable String jenis) {
        var sheet = sheet(key);
        var form = Form.blank(sheet.section());
        return page(home, person, sheet, Ids.next(), jenis == null ? form : asked(sheet, form, jenis), HttpStatus.OK);
    }

    private static Form<? extends Record> asked(PersonSheet<?> sheet, Form<? extends Record> form, String what) {
        return form.prefilled(sheet.heading().getFirst(), what);
    }

    /** `_nomor` is made by the form and becomes the id of the row: the form sent twice writes once. */
    @PostMapping(HERE)
    @May(Permission.KEEP_STAFF)
    ModelAndView take(
            @PathVariable UUID home,
            @PathVariable UUID person,
            @PathVariable String key,
            @RequestParam("_nomor") UUID number,
            @RequestParam(name = "_berkas", required = false) @Nullable MultipartFile file,
            NativeWebRequest request,
            Flash flash) {
        return take(sheet(key), home, person, number, file, request, flash);
    }

    private <T extends Record> ModelAndView take(
            PersonSheet<T> sheet,
            UUID home,
            UUID person,
            UUID number,
            @Nullable MultipartFile file,
            NativeWebRequest request,
            Flash flash) {
        return switch (submissions.read(sheet.section(), request)) {
            case Rejected<T>(var form) -> page(home, person, sheet, number, form, HttpStatus.UNPROCESSABLE_CONTENT);
            case Accepted<T> accepted -> {
                Checked.@Nullable Fine fine = null;
                if (file != null && !file.isEmpty()) {
                    var checked = files.check(Allowed.PAPER, Upload.of(file));
                    if (checked instanceof Checked.Refused(var problem, var args)) {
                        var wrong = accepted.form().wrong(sheet.heading().getFirst(), problem, args.toArray());
                        yield page(home, person, sheet, number, wrong, HttpStatus.UNPROCESSABLE_CONTENT);
                    }
                    fine = (Checked.Fine) checked;
                }
                var of = people.one(home, person);
                rows.write(sheet, of, number, accepted.value(), fine);
                flash.say("staff.flash.kept");
                yield new ModelAndView("redirect:" + of.href() + "#s-" + sheet.key());
            }
        };
    }

    private ModelAndView page(
            UUID home, UUID person, PersonSheet<?> sheet, UUID number, Form<?> form, HttpStatus status) {
        var page = new ModelAndView("staff/row/new")
                .addObject("cover", covers.of(home))
                .addObject("person", people.one(home, person))
                .addObject("sheet", sheet)
                .addObject("number", number)
                .addObject("form", form);
        page.setStatus(status);
        return page;
    }

    private PersonSheet<?> sheet(String key) {
        var sheet = sheets.get(key);
        if (sheet == null) throw new NotVisible();
        return sheet;
    }
}
