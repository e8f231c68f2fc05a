package id.naungan.aid.proposal;

import id.naungan.access.May;
import id.naungan.access.Permission;
import id.naungan.institution.InstitutionWords;
import id.naungan.web.Flash;
import id.naungan.web.NotVisible;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Persons in two homes. */
@Controller
class DuplicatePage {

    private final Duplicates duplicates;
    private final InstitutionWords words;

    DuplicatePage(Duplicates duplicates, InstitutionWords words) {
        this.duplicates = duplicates;
        this.words = words;
    }

    @GetMapping("/bansos/ganda")
    @May(Permission.VERIFY_AID)
    String list(
            @RequestParam(required = false) @Nullable UUID usulan,
            @RequestParam(defaultValue = "1") int hal,
            Model model) {
        model.addAttribute("duplicates", duplicates.all(usulan, hal))
                .addAttribute("proposal", usulan)
                .addAttribute("words", words);
        return "aid/proposal/duplicates";
    }

    @PostMapping("/bansos/ganda/{id}")
    @May(Permission.VERIFY_AID)
    String decide(
            @PathVariable UUID id,
            @RequestParam int versi,
            @RequestParam String putusan,
            @RequestParam(defaultValue = "") String alasan,
            @RequestParam(required = false) @Nullable UUID usulan,
            @RequestParam(defaultValue = "1") int hal,
            Flash flash,
            jakarta.servlet.http.HttpServletResponse response,
            Model model) {
        if (alasan.strip().length() < 10) {
            response.setStatus(422);
            model.addAttribute("wrong", id).addAttribute("typed", alasan);
            return list(usulan, hal, model);
        }
        if (!putusan.equals("SAMA") && !putusan.equals("BEDA")) throw new NotVisible();
        duplicates.decide(id, versi, putusan.equals("SAMA"), alasan.strip());
        flash.say("aid.flash.ruled");
        return "redirect:/bansos/ganda?hal=" + hal + (usulan == null ? "" : "&usulan=" + usulan) + "#g-" + id;
    }
}
