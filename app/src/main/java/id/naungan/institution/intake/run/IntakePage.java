package id.naungan.institution.intake.run;

import id.naungan.access.May;
import id.naungan.access.Permission;
import id.naungan.institution.InstitutionWords;
import id.naungan.institution.intake.IntakeLines;
import id.naungan.institution.intake.IntakeLines.Filter;
import id.naungan.institution.intake.IntakeOutcome;
import id.naungan.institution.intake.IntakeVerdict;
import id.naungan.institution.intake.Intakes;
import id.naungan.sheet.run.RunStatus;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One import: its rows before the writing, its progress during it, its outcome afterwards. */
@Controller
class IntakePage {

    private final Intakes intakes;
    private final IntakeLines lines;
    private final ConfirmIntake confirm;
    private final InstitutionWords words;

    IntakePage(Intakes intakes, IntakeLines lines, ConfirmIntake confirm, InstitutionWords words) {
        this.intakes = intakes;
        this.lines = lines;
        this.confirm = confirm;
        this.words = words;
    }

    @GetMapping("/lks/impor/{id}")
    @May(Permission.REGISTER_INSTITUTION)
    ModelAndView show(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable IntakeVerdict putusan,
            @RequestParam(required = false) @Nullable IntakeOutcome hasil,
            @RequestParam(required = false) @Nullable String jenis,
            @RequestParam(defaultValue = "1") int hal) {
        var found = intakes.find(id);
        if (found.status() == RunStatus.PRATINJAU) return new ModelAndView("redirect:" + found.href() + "/kolom");
        if (found.status() == RunStatus.BERJALAN) {
            return new ModelAndView("institution/intake/progress").addObject("found", found);
        }
        var filter = new Filter(putusan, hasil, jenis);
        return new ModelAndView("institution/intake/rows")
                .addObject("found", found)
                .addObject("counts", lines.counts(id))
                .addObject("rows", lines.page(id, filter, Math.max(1, hal)))
                .addObject("filter", filter)
                .addObject("words", words);
    }

    @PostMapping("/lks/impor/{id}/penerapan")
    @May(Permission.REGISTER_INSTITUTION)
    String confirm(@PathVariable UUID id) {
        confirm.confirm(id);
        return "redirect:/lks/impor/" + id;
    }

    @PostMapping("/lks/impor/{id}/pembatalan")
    @May(Permission.REGISTER_INSTITUTION)
    String cancel(@PathVariable UUID id) {
        confirm.cancel(id);
        return "redirect:/lks/impor/" + id;
    }
}
