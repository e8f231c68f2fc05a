package id.naungan.portal.help;

import id.naungan.access.Open;
import id.naungan.reference.Codes;
import id.naungan.reference.Norms;
import id.naungan.reference.Norms.Norm;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Help in plain words: for families who look for care, and for whoever wants to found a home; with the norms it rests on. */
@Controller
class GuidePage {

    private static final String WHY = "help is for everyone";

    private final Norms norms;
    private final Codes codes;

    GuidePage(Norms norms, Codes codes) {
        this.norms = norms;
        this.codes = codes;
    }

    @GetMapping("/bantuan/keluarga")
    @Open(WHY)
    String family(Model model) {
        model.addAttribute("norms", norms("SNPA", "UU35-2014", "SNPA-KEKERASAN", "UU27-2022"));
        return "portal/help/family";
    }

    @GetMapping("/bantuan/pendiri")
    @Open(WHY)
    String founder(Model model) {
        model.addAttribute("norms", norms("PERMENSOS5-2024", "PP39-2012", "SNPA", "PERMENSOS17-2012"))
                .addAttribute("papers", codes.valid("DOKUMEN_LKS"));
        return "portal/help/founder";
    }

    private List<Norm> norms(String... ids) {
        return List.of(ids).stream().map(norms::find).flatMap(Optional::stream).toList();
    }
}
