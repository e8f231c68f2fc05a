package id.naungan.aid.residents;

import id.naungan.access.May;
import id.naungan.access.Permission;
import id.naungan.institution.InstitutionWords;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who has not vouched for its residents yet, with a telephone number. */
@Controller
class MissingPage {

    private final Missing missing;
    private final InstitutionWords words;

    MissingPage(Missing missing, InstitutionWords words) {
        this.missing = missing;
        this.words = words;
    }

    @GetMapping("/bansos/belum-nyata")
    @May(Permission.VERIFY_AID)
    String list(
            @RequestParam(required = false) @Nullable UUID periode,
            @RequestParam(defaultValue = "1") int hal,
            Model model) {
        var asked = missing.asked();
        var chosen = asked.stream()
                .filter(a -> a.period().equals(periode))
                .findFirst()
                .orElse(asked.isEmpty() ? null : asked.getFirst());
        model.addAttribute("asked", asked)
                .addAttribute("chosen", chosen)
                .addAttribute("homes", chosen == null ? null : missing.homes(chosen.period(), Math.max(1, hal)))
                .addAttribute("words", words);
        return "aid/residents/missing";
    }
}
