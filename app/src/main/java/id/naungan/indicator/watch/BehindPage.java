package id.naungan.indicator.watch;

import id.naungan.access.May;
import id.naungan.access.Permission;
import id.naungan.institution.InstitutionCovers;
import id.naungan.web.NotVisible;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Whom an alarm of a home counts. */
@Controller
class BehindPage {

    private static final Set<String> KINDS =
            Set.of("TANPA_RENCANA", "TINJAUAN_LEWAT", "KONTAK_PUTUS", "TANPA_CATATAN", "KAPASITAS");

    private final InstitutionCovers covers;
    private final ResidentsBehind residents;

    BehindPage(InstitutionCovers covers, ResidentsBehind residents) {
        this.covers = covers;
        this.residents = residents;
    }

    @GetMapping("/lks/{id}/peringatan/penghuni/{jenis}")
    @May(Permission.SEE_CLIENTS)
    String show(@PathVariable UUID id, @PathVariable String jenis, Model model) {
        if (!KINDS.contains(jenis)) throw new NotVisible();
        model.addAttribute("cover", covers.of(id))
                .addAttribute("kind", jenis)
                .addAttribute("residents", residents.of(id, jenis));
        return "indicator/watch/behind";
    }
}
