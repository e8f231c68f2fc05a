package id.naungan.institution.list;

import id.naungan.access.May;
import id.naungan.access.Permission;
import id.naungan.institution.InstitutionWords;
import id.naungan.institution.list.InstitutionView.Listing;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of homes. */
@Controller
class InstitutionListPage {

    private final InstitutionList list;
    private final Finding finding;
    private final InstitutionWords words;

    InstitutionListPage(InstitutionList list, Finding finding, InstitutionWords words) {
        this.list = list;
        this.finding = finding;
        this.words = words;
    }

    @GetMapping("/lks")
    @May(Permission.SEE_INSTITUTIONS)
    String list(
            @RequestParam(defaultValue = "") String cari,
            @RequestParam(defaultValue = "") String jenis,
            @RequestParam(defaultValue = "") String status,
            @RequestParam(defaultValue = "") String wilayah,
            @RequestParam(defaultValue = "") String penuh,
            @RequestParam(required = false) @Nullable UUID setelah,
            Locale locale,
            Model model) {
        var filter = new ListFilter(cari, jenis, status, wilayah, penuh.equals("ya"), setelah);
        model.addAttribute("listing", listing(filter, locale));
        model.addAttribute("words", words);
        return "institution/list";
    }

    private Listing listing(ListFilter asked, Locale locale) {
        var found = finding.of(asked, locale);
        var rows = list.rows(found.filter());
        var more = rows.size() > InstitutionList.PAGE;
        var shown = more ? rows.subList(0, InstitutionList.PAGE) : rows;
        return new Listing(
                shown,
                found.total(),
                more ? shown.getLast().id() : null,
                found.filter().setelah() == null,
                found.filters());
    }
}
