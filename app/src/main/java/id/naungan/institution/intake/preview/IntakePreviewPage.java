package id.naungan.institution.intake.preview;

import id.naungan.access.May;
import id.naungan.access.Permission;
import id.naungan.institution.InstitutionWords;
import id.naungan.institution.intake.Intake;
import id.naungan.institution.intake.Intakes;
import id.naungan.institution.intake.verdict.JudgeIntake;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What the columns mean: shown with samples and the first rows, corrected, and then checked. */
@Controller
class IntakePreviewPage {

    private final Intakes intakes;
    private final ChangeColumns columns;
    private final JudgeIntake judge;
    private final InstitutionWords words;

    IntakePreviewPage(Intakes intakes, ChangeColumns columns, JudgeIntake judge, InstitutionWords words) {
        this.intakes = intakes;
        this.columns = columns;
        this.judge = judge;
        this.words = words;
    }

    @GetMapping("/lks/impor/{id}/kolom")
    @May(Permission.REGISTER_INSTITUTION)
    ModelAndView show(@PathVariable UUID id) {
        var found = intakes.find(id);
        return found.status().mayChange() ? page(found, false) : new ModelAndView("redirect:" + found.href());
    }

    @PostMapping("/lks/impor/{id}/kolom")
    @May(Permission.REGISTER_INSTITUTION)
    ModelAndView change(@PathVariable UUID id, @RequestParam MultiValueMap<String, String> sent) {
        columns.change(id, sent);
        return new ModelAndView("redirect:/lks/impor/" + id + "/kolom");
    }

    /** The same form with the other button: take the columns so, and judge every row. */
    @PostMapping("/lks/impor/{id}/pemeriksaan")
    @May(Permission.REGISTER_INSTITUTION)
    ModelAndView check(@PathVariable UUID id, @RequestParam MultiValueMap<String, String> sent) {
        if (!columns.change(id, sent) || judge.judge(id)) return new ModelAndView("redirect:/lks/impor/" + id);
        var again = page(intakes.find(id), true);
        again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return again;
    }

    private ModelAndView page(Intake found, boolean wrong) {
        return new ModelAndView("institution/intake/preview")
                .addObject("found", found)
                .addObject("wrong", wrong)
                .addObject("words", words)
                .addObject("preview", IntakePreview.of(found, intakes));
    }
}
