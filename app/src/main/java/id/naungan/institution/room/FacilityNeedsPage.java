package id.naungan.institution.room;

import id.naungan.access.May;
import id.naungan.access.Permission;
import id.naungan.institution.InstitutionWords;
import id.naungan.reference.Codes;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What homes lack, for whoever plans the aid. */
@Controller
class FacilityNeedsPage {

    private final FacilityNeeds needs;
    private final InstitutionWords words;
    private final Codes codes;

    FacilityNeedsPage(FacilityNeeds needs, InstitutionWords words, Codes codes) {
        this.needs = needs;
        this.words = words;
        this.codes = codes;
    }

    @GetMapping("/lks/sarana")
    @May(Permission.SEE_INSTITUTIONS)
    String needs(@RequestParam(defaultValue = "") String jenis, Model model) {
        model.addAttribute("kind", jenis)
                .addAttribute("sums", jenis.isEmpty() ? needs.sums() : List.of())
                .addAttribute("lines", jenis.isEmpty() ? List.of() : needs.lines(jenis))
                .addAttribute("words", words)
                .addAttribute("codes", codes);
        return "institution/room/needs";
    }
}
