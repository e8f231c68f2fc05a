package id.naungan.institution.list;

import id.naungan.access.May;
import id.naungan.access.Permission;
import id.naungan.institution.InstitutionWords;
import id.naungan.institution.list.InstitutionView.Choice;
import id.naungan.institution.list.InstitutionView.Filters;
import id.naungan.institution.list.InstitutionView.Listing;
import id.naungan.reference.Codes;
import id.naungan.reference.Regions;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
    private final Codes codes;
    private final Regions regions;
    private final InstitutionWords words;

    InstitutionListPage(InstitutionList list, Codes codes, Regions regions, InstitutionWords words) {
        this.list = list;
        this.codes = codes;
        this.regions = regions;
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
        var exact = list.tallies(asked);
        var filter = exact.cells().isEmpty() && !asked.cari().isEmpty() ? asked.loosely() : asked;
        var tallies = filter.loose() ? list.tallies(filter) : exact;
        var rows = list.rows(filter);
        var more = rows.size() > InstitutionList.PAGE;
        var shown = more ? rows.subList(0, InstitutionList.PAGE) : rows;
        return new Listing(
                shown,
                tallies.total(filter),
                more ? shown.getLast().id() : null,
                filter.setelah() == null,
                new Filters(
                        filter.cari(),
                        coded("JENIS_LKS", tallies.kinds(filter), filter.jenis(), locale),
                        coded("STATUS_PENDAFTARAN", tallies.statuses(filter), filter.status(), locale),
                        regions(tallies, filter),
                        new Choice("ya", "", tallies.overCapacity(filter), filter.penuh())));
    }

    /** The codes in use in the order of their table, and the chosen one even where it finds nothing. */
    private List<Choice> coded(String table, Map<String, Long> counts, String chosen, Locale locale) {
        return codes.all(table).stream()
                .filter(c -> counts.containsKey(c.code()) || c.code().equals(chosen))
                .map(c -> new Choice(
                        c.code(),
                        c.label(locale),
                        counts.getOrDefault(c.code(), 0L),
                        c.code().equals(chosen)))
                .toList();
    }

    /** Provinces, and under the chosen one (or the only one) its regencies. */
    private List<Choice> regions(Tallies tallies, ListFilter filter) {
        var provinces = tallies.provinces(filter);
        var open = provinces.size() == 1 ? provinces.keySet().iterator().next() : filter.province();
        var choices = new ArrayList<Choice>();
        provinces.forEach((province, count) -> {
            choices.add(new Choice(province, regions.name(province), count, province.equals(filter.wilayah())));
            if (province.equals(open)) {
                tallies.districts(filter, province)
                        .forEach((district, n) -> choices.add(new Choice(
                                district, "\u2003" + regions.name(district), n, district.equals(filter.wilayah()))));
            }
        });
        return choices;
    }
}
