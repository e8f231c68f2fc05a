package id.naungan.casework.roster.run;

import id.naungan.access.May;
import id.naungan.access.Permission;
import id.naungan.casework.roster.RosterImports;
import id.naungan.casework.roster.RowOutcome;
import id.naungan.casework.roster.RowVerdict;
import id.naungan.casework.roster.verdict.RosterLines;
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
class ImportPage {

    private final RosterImports imports;
    private final RosterLines lines;
    private final ConfirmImport confirm;

    ImportPage(RosterImports imports, RosterLines lines, ConfirmImport confirm) {
        this.imports = imports;
        this.lines = lines;
        this.confirm = confirm;
    }

    @GetMapping("/impor/{id}")
    @May(Permission.IMPORT_ROSTER)
    ModelAndView show(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable RowVerdict putusan,
            @RequestParam(required = false) @Nullable RowOutcome hasil,
            @RequestParam(defaultValue = "1") int hal) {
        var found = imports.find(id);
        if (found.status() == RunStatus.PRATINJAU) return new ModelAndView("redirect:" + found.href() + "/kolom");
        var running = found.status() == RunStatus.BERJALAN;
        var page = new ModelAndView(running ? "casework/roster/progress" : "casework/roster/rows")
                .addObject("found", found);
        return running
                ? page
                : page.addObject("counts", lines.counts(id))
                        .addObject("rows", lines.page(id, putusan, hasil, Math.max(1, hal)))
                        .addObject("verdict", putusan)
                        .addObject("outcome", hasil);
    }

    @PostMapping("/impor/{id}/penerapan")
    @May(Permission.IMPORT_ROSTER)
    String confirm(@PathVariable UUID id) {
        confirm.confirm(id);
        return "redirect:/impor/" + id;
    }

    @PostMapping("/impor/{id}/pembatalan")
    @May(Permission.IMPORT_ROSTER)
    String cancel(@PathVariable UUID id) {
        confirm.cancel(id);
        return "redirect:/impor/" + id;
    }
}
