package id.naungan.institution.page;

import id.naungan.access.May;
import id.naungan.access.Permission;
import id.naungan.audit.history.History;
import id.naungan.institution.InstitutionCovers;
import id.naungan.trail.HistoryWords;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** What was ever written about a home itself. */
@Controller
class InstitutionHistoryPage {

    private final InstitutionCovers covers;
    private final History history;
    private final HistoryWords words;

    InstitutionHistoryPage(InstitutionCovers covers, History history, HistoryWords words) {
        this.covers = covers;
        this.history = history;
        this.words = words;
    }

    @GetMapping("/lks/{id}/riwayat")
    @May(Permission.SEE_HISTORY)
    String history(@PathVariable UUID id, @RequestParam(required = false) @Nullable Long sebelum, Model model) {
        model.addAttribute("cover", covers.of(id));
        model.addAttribute("entries", history.ofInstitution(id, sebelum));
        model.addAttribute("words", words);
        return "institution/history";
    }
}
