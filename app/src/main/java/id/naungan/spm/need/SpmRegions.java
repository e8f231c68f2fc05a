package id.naungan.spm.need;

import id.naungan.access.Reach;
import id.naungan.access.Scopes;
import id.naungan.reference.Regions;
import id.naungan.web.form.Option;
import id.naungan.web.form.OptionsSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** The regions an office may write needs for: its own, a province those of its regencies too. */
@Component
class SpmRegions implements OptionsSource {

    private final Regions regions;
    private final Scopes scopes;

    SpmRegions(Regions regions, Scopes scopes) {
        this.regions = regions;
        this.scopes = scopes;
    }

    @Override
    public boolean serves(String table) {
        return table.equals("WILAYAH_SPM");
    }

    @Override
    public List<Option> options(String table, Locale locale) {
        var scope = scopes.current();
        var list = new ArrayList<Option>();
        if (scope.region() == null) return list;
        list.add(new Option(scope.region(), regions.name(scope.region())));
        if (scope.reach() == Reach.PROVINCE)
            regions.under(scope.region()).forEach(r -> list.add(new Option(r.id(), r.name())));
        return list;
    }
}
