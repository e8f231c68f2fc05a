package id.naungan.institution.list;

import id.naungan.institution.list.InstitutionView.Choice;
import id.naungan.institution.list.InstitutionView.Filters;
import id.naungan.reference.Codes;
import id.naungan.reference.Regions;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What a filter finds and what it could be changed to; a misspelt name is looked for loosely. */
@Component
public class Finding {

    private final InstitutionList list;
    private final Codes codes;
    private final Regions regions;

    Finding(InstitutionList list, Codes codes, Regions regions) {
        this.list = list;
        this.codes = codes;
        this.regions = regions;
    }

    /** The filter to go by, how many homes it finds, and its choices. */
    public record Found(ListFilter filter, long total, Filters filters) {}

    public Found of(ListFilter asked, Locale locale) {
        var exact = list.tallies(asked);
        var filter = exact.cells().isEmpty() && !asked.cari().isEmpty() ? asked.loosely() : asked;
        var tallies = filter.loose() ? list.tallies(filter) : exact;
        return new Found(
                filter,
                tallies.total(filter),
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
