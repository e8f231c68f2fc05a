package id.naungan.duty.ratio;

import id.naungan.access.May;
import id.naungan.access.Permission;
import id.naungan.duty.domain.Covers;
import id.naungan.duty.domain.Rosters;
import id.naungan.institution.InstitutionCovers;
import id.naungan.reference.Terms;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Caregivers and professionals of a home beside its residents: now, by shift, by the norms they are compared with, and who counts more. */
@Controller
class RatioPage {

    private static final List<String> NORMS = List.of(
            "jaga-rasio-pengasuh",
            "jaga-rasio-pengasuh-malam",
            "jaga-rasio-profesional",
            "jaga-usia-balita",
            "jaga-tambah-balita",
            "jaga-tambah-disabilitas",
            "jaga-tambah-kasus-berat",
            "jaga-tambah-keberfungsian",
            "jaga-bobot-paling");

    private final InstitutionCovers homes;
    private final Rosters rosters;
    private final Covers covers;
    private final Weights weights;
    private final Terms terms;

    RatioPage(InstitutionCovers homes, Rosters rosters, Covers covers, Weights weights, Terms terms) {
        this.homes = homes;
        this.rosters = rosters;
        this.covers = covers;
        this.weights = weights;
        this.terms = terms;
    }

    @GetMapping("/lks/{id}/jaga/rasio")
    @May(Permission.SEE_DUTY)
    String ratio(@PathVariable UUID id, Model model) {
        var today = rosters.today();
        var ahead = terms.value("jaga-alarm").value().intValue();
        model.addAttribute("cover", homes.of(id))
                .addAttribute("shifts", rosters.allShifts(id))
                .addAttribute("days", covers.of(id, today, today.plusDays(ahead)))
                .addAttribute("terms", NORMS.stream().map(terms::value).toList());
        covers.staffing(id)
                .ifPresent(staffing -> model.addAttribute("staffing", staffing)
                        .addAttribute("listing", weights.of(id, today, staffing.residents(), staffing.weight())));
        return "duty/ratio/page";
    }
}
