package id.naungan.portal.home;

import id.naungan.access.Open;
import id.naungan.institution.InstitutionWords;
import id.naungan.portal.map.RegionMap;
import id.naungan.reference.Codes;
import id.naungan.reference.Regions;
import id.naungan.web.NotVisible;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Finds a home by name, place or number, and shows what is public of it. */
@Controller
class FindHomePage {

    static final String HERE = "/cari-lks";
    private static final String WHY = "whether a home is registered is for everybody to know";

    private final PublicHomes homes;
    private final InstitutionWords words;
    private final Regions regions;
    private final Codes codes;
    private final RegionMap map;

    FindHomePage(PublicHomes homes, InstitutionWords words, Regions regions, Codes codes, RegionMap map) {
        this.map = map;
        this.homes = homes;
        this.words = words;
        this.regions = regions;
        this.codes = codes;
    }

    @GetMapping(HERE)
    @Open(WHY)
    String find(@RequestParam Map<String, String> asked, Model model) {
        var found = homes.find(HomeFilter.of(asked));
        var area = found.filter().wilayah();
        model.addAttribute("found", found)
                .addAttribute("words", words)
                .addAttribute("kinds", codes.valid("JENIS_LKS"))
                .addAttribute("provinces", regions.under(null))
                .addAttribute("regencies", area.isEmpty() ? java.util.List.of() : regions.under(area.substring(0, 2)));
        return "portal/home/find";
    }

    @GetMapping(HERE + "/{id}")
    @Open(WHY)
    String one(@PathVariable UUID id, Model model) {
        var home = homes.one(id).orElseThrow(NotVisible::new);
        model.addAttribute("home", home)
                .addAttribute("words", words)
                .addAttribute("codes", codes)
                .addAttribute("map", home.secretPlace() ? null : map.around(home.district()))
                .addAttribute("offices", homes.offices(home.district()));
        return "portal/home/page";
    }
}
