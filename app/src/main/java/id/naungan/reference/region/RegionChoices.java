package id.naungan.reference.region;

import id.naungan.reference.Regions;
import id.naungan.web.form.Option;
import id.naungan.web.form.RegionSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Regions for the form kit, each named with the regions it lies in. */
@Component
class RegionChoices implements RegionSource {

    private static final int MOST = 20;

    private final RegionSearch search;
    private final Regions regions;

    RegionChoices(RegionSearch search, Regions regions) {
        this.search = search;
        this.regions = regions;
    }

    @Override
    public Optional<Option> named(String code, Locale locale) {
        return code.isEmpty()
                ? Optional.empty()
                : regions.find(code).map(r -> new Option(r.id(), regions.path(r.id())));
    }

    @Override
    public List<Option> search(String words, int level, Locale locale) {
        return options(words, level);
    }

    /**
     * A pick down to the village also offers districts and regencies, for whoever does not know the village; every other
     * pick means exactly its level.
     */
    List<Option> options(String words, int length) {
        var level = levelOf(length);
        return search.find(words, level == 4 ? 2 : level, level, MOST).stream()
                .map(r -> new Option(r.id(), r.path().isEmpty() ? r.name() : r.name() + ", " + r.path()))
                .toList();
    }

    private static int levelOf(int length) {
        return length <= 2 ? 1 : length <= 5 ? 2 : length <= 8 ? 3 : 4;
    }
}
