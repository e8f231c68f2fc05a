package id.naungan.standard.gap;

import id.naungan.access.May;
import id.naungan.access.Permission;
import id.naungan.access.Scopes;
import id.naungan.institution.InstitutionWords;
import id.naungan.reference.Codes;
import id.naungan.standard.domain.Level;
import java.util.Arrays;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The homes of an area beside the three levels: how many stand where, and which they are. */
@Controller
class StandardAreaPage {

    private final Standings standings;
    private final Codes codes;
    private final InstitutionWords words;
    private final Scopes scopes;

    StandardAreaPage(Standings standings, Codes codes, InstitutionWords words, Scopes scopes) {
        this.standings = standings;
        this.codes = codes;
        this.words = words;
        this.scopes = scopes;
    }

    private ModelAndView page(String template, String area, String kind) {
        return new ModelAndView(template)
                .addObject("area", area)
                .addObject("kind", kind)
                .addObject("codes", codes)
                .addObject("words", words);
    }

    private String area(String wanted) {
        var own = scopes.current().region() == null ? "" : scopes.current().region();
        return wanted.matches("\\d\\d(\\.\\d\\d)?") && wanted.startsWith(own) ? wanted : own;
    }

    private static String kind(String wanted) {
        return wanted.matches("[A-Z_]{1,40}") ? wanted : "";
    }

    @GetMapping("/standar")
    @May(Permission.SEE_STANDARD)
    ModelAndView area(@RequestParam(defaultValue = "") String wilayah, @RequestParam(defaultValue = "") String jenis) {
        if (scopes.current().institution() != null)
            return new ModelAndView("redirect:/lks/" + scopes.current().institution() + "/standar");
        return page("standard/gap/area", area(wilayah), kind(jenis))
                .addObject("counts", standings.counts(area(wilayah), kind(jenis)));
    }

    @GetMapping("/standar/lks")
    @May(Permission.SEE_STANDARD)
    ModelAndView homes(
            @RequestParam(defaultValue = "") String wilayah,
            @RequestParam(defaultValue = "") String jenis,
            @RequestParam(defaultValue = "") String butir,
            @RequestParam(defaultValue = "") String tingkat) {
        if (scopes.current().institution() != null)
            return new ModelAndView("redirect:/lks/" + scopes.current().institution() + "/standar");
        var level = Arrays.stream(Level.values())
                .filter(l -> l.name().equals(tingkat))
                .findFirst()
                .orElse(null);
        return page("standard/gap/homes", area(wilayah), kind(jenis))
                .addObject("level", level)
                .addObject("homes", standings.homes(area(wilayah), kind(jenis), butir, level));
    }
}
