package id.naungan.institution.intake.upload;

import id.naungan.access.May;
import id.naungan.access.Permission;
import id.naungan.access.Scopes;
import id.naungan.document.Upload;
import id.naungan.institution.InstitutionWords;
import id.naungan.institution.intake.Intakes;
import id.naungan.store.Ids;
import id.naungan.web.Messages;
import id.naungan.web.form.Form;
import id.naungan.web.form.Submission;
import id.naungan.web.form.Submission.Accepted;
import id.naungan.web.form.Submission.Rejected;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The imports of an office, and the form that takes a new register. */
@Controller
class IntakesPage {

    private final KeepIntake keep;
    private final Intakes intakes;
    private final InstitutionWords regions;
    private final Scopes scopes;
    private final Messages words;

    IntakesPage(KeepIntake keep, Intakes intakes, InstitutionWords regions, Scopes scopes, Messages words) {
        this.keep = keep;
        this.intakes = intakes;
        this.regions = regions;
        this.scopes = scopes;
        this.words = words;
    }

    @GetMapping("/lks/impor")
    @May(Permission.REGISTER_INSTITUTION)
    ModelAndView list(@RequestParam(defaultValue = "1") int hal) {
        return page(blank(), Math.max(1, hal));
    }

    @PostMapping("/lks/impor")
    @May(Permission.REGISTER_INSTITUTION)
    ModelAndView upload(Submission<NewIntake> sent, Locale locale) {
        return switch (sent) {
            case Rejected<NewIntake>(var form) -> page(form, 1);
            case Accepted<NewIntake>(var register) ->
                switch (keep.keep(register.id(), Upload.of(register.file()))) {
                    case Kept.Stored(var id) -> new ModelAndView("redirect:/lks/impor/" + id);
                    case Kept.Refused(var key, var args) ->
                        page(blank().wrong("file", "intake.refused", words.get(locale, key, args.toArray())), 1);
                };
        };
    }

    private static Form<NewIntake> blank() {
        return Form.blank(NewIntake.class).prefilled("id", Ids.next());
    }

    private ModelAndView page(Form<NewIntake> form, int number) {
        return new ModelAndView("institution/intake/list")
                .addObject("form", form)
                .addObject("intakes", intakes.list(number))
                .addObject("office", regions.region(scopes.current().region()));
    }
}
