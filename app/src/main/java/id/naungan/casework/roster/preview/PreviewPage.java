package id.naungan.casework.roster.preview;

import id.naungan.access.May;
import id.naungan.access.Permission;
import id.naungan.casework.roster.RosterImport;
import id.naungan.casework.roster.RosterImports;
import id.naungan.casework.roster.verdict.JudgeRoster;
import id.naungan.web.Flash;
import id.naungan.web.form.Form;
import id.naungan.web.form.Submission;
import id.naungan.web.form.Submission.Accepted;
import id.naungan.web.form.Submission.Rejected;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What the columns mean: shown with samples and the first rows, corrected, and then checked. */
@Controller
class PreviewPage {

    private final RosterImports imports;
    private final PreviewRoster previews;
    private final ChangeMapping mapping;
    private final JudgeRoster judge;

    PreviewPage(RosterImports imports, PreviewRoster previews, ChangeMapping mapping, JudgeRoster judge) {
        this.imports = imports;
        this.previews = previews;
        this.mapping = mapping;
        this.judge = judge;
    }

    @GetMapping("/impor/{id}/kolom")
    @May(Permission.IMPORT_ROSTER)
    ModelAndView show(@PathVariable UUID id) {
        var found = imports.find(id);
        return found.status().mayChange()
                ? page(found, Form.of(new EntryDate(found.entryDate())))
                : new ModelAndView("redirect:" + found.href());
    }

    @PostMapping("/impor/{id}/kolom")
    @May(Permission.IMPORT_ROSTER)
    ModelAndView change(
            @PathVariable UUID id, Submission<EntryDate> sent, @RequestParam MultiValueMap<String, String> all) {
        var found = imports.find(id);
        return switch (sent) {
            case Rejected<EntryDate>(var form) -> page(found, form);
            case Accepted<EntryDate>(var entry) -> {
                mapping.change(id, all, entry.date());
                yield new ModelAndView("redirect:" + found.href() + "/kolom");
            }
        };
    }

    /** The same form with the other button: take the columns so, and judge every row. */
    @PostMapping("/impor/{id}/pemeriksaan")
    @May(Permission.IMPORT_ROSTER)
    ModelAndView check(
            @PathVariable UUID id,
            Submission<EntryDate> sent,
            @RequestParam MultiValueMap<String, String> all,
            Flash flash) {
        var before = imports.find(id);
        return switch (sent) {
            case Rejected<EntryDate>(var form) -> page(before, form);
            case Accepted<EntryDate> accepted -> {
                if (!mapping.change(id, all, accepted.value().date()))
                    yield new ModelAndView("redirect:" + before.href());
                yield switch (judge.judge(id)) {
                    case JudgeRoster.Judged.Done() -> new ModelAndView("redirect:" + before.href());
                    case JudgeRoster.Judged.EntryMissing(int rows) ->
                        page(imports.find(id), accepted.form().wrong("date", "import.entry.needed", rows));
                    case JudgeRoster.Judged.MappingWrong() ->
                        page(imports.find(id), accepted.form().wrong("", "import.columns.wrong"));
                };
            }
        };
    }

    private ModelAndView page(RosterImport found, Form<EntryDate> form) {
        return new ModelAndView("casework/roster/preview")
                .addObject("found", found)
                .addObject("form", form)
                .addObject("preview", previews.of(found));
    }
}
