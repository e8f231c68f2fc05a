package id.naungan.casework.roster.upload;

import id.naungan.access.May;
import id.naungan.access.Permission;
import id.naungan.access.Reach;
import id.naungan.access.Scopes;
import id.naungan.casework.Homes;
import id.naungan.casework.roster.RosterImports;
import id.naungan.document.Upload;
import id.naungan.store.Ids;
import id.naungan.web.Messages;
import id.naungan.web.form.Form;
import id.naungan.web.form.Submission;
import id.naungan.web.form.Submission.Accepted;
import id.naungan.web.form.Submission.Rejected;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The imports of a home, and the form that takes a new file. */
@Controller
class ImportsPage {

    private final KeepRoster rosters;
    private final RosterImports imports;
    private final Homes homes;
    private final Scopes scopes;
    private final Messages words;

    ImportsPage(KeepRoster rosters, RosterImports imports, Homes homes, Scopes scopes, Messages words) {
        this.rosters = rosters;
        this.imports = imports;
        this.homes = homes;
        this.scopes = scopes;
        this.words = words;
    }

    @GetMapping("/impor")
    @May(Permission.IMPORT_ROSTER)
    ModelAndView list(@RequestParam(defaultValue = "1") int hal, @RequestParam(required = false) @Nullable UUID lks) {
        return page(blank(), Math.max(1, hal), lks);
    }

    @PostMapping("/impor")
    @May(Permission.IMPORT_ROSTER)
    ModelAndView upload(Submission<NewRoster> sent, @RequestParam(required = false) @Nullable UUID lks, Locale locale) {
        return switch (sent) {
            case Rejected<NewRoster>(var form) -> page(form, 1, lks);
            case Accepted<NewRoster>(var roster) -> {
                var home = chooses() ? lks : scopes.current().institution();
                if (home == null) yield page(blank().wrong("", "import.home.missing"), 1, null);
                yield switch (rosters.keep(roster.id(), home, Upload.of(roster.file()))) {
                    case Kept.Stored(var id) -> new ModelAndView("redirect:/impor/" + id);
                    case Kept.Refused(var key, var args) ->
                        page(blank().wrong("file", "import.refused", words.get(locale, key, args.toArray())), 1, lks);
                };
            }
        };
    }

    /** An office chooses a home; whoever belongs to one imports into that. */
    private boolean chooses() {
        return scopes.current().reach() == Reach.DISTRICT;
    }

    private static Form<NewRoster> blank() {
        return Form.blank(NewRoster.class).prefilled("id", Ids.next());
    }

    private ModelAndView page(Form<NewRoster> form, int number, @Nullable UUID lks) {
        return new ModelAndView("casework/roster/list")
                .addObject("form", form)
                .addObject("imports", imports.list(number))
                .addObject("homes", chooses() ? homes.all() : List.of())
                .addObject("chosen", lks);
    }
}
