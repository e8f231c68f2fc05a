package id.naungan.portal.opendata;

import id.naungan.portal.edition.Editions;
import id.naungan.portal.figure.Key;
import id.naungan.portal.home.PublicHome;
import id.naungan.portal.home.PublicHomes;
import id.naungan.portal.table.TableView;
import id.naungan.reference.Regions;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The rows of a data set, one value a column: texts, numbers, or nothing. */
@Component
class Rows {

    private final PublicHomes homes;
    private final Editions editions;
    private final Regions regions;
    private final Clock clock;

    Rows(PublicHomes homes, Editions editions, Regions regions, Clock clock) {
        this.homes = homes;
        this.editions = editions;
        this.regions = regions;
        this.clock = clock;
    }

    void each(DataSet set, Consumer<List<@Nullable Object>> use) {
        if (set.name().equals(Catalogue.REGISTER)) {
            var today = LocalDate.ofInstant(clock.instant(), ZoneId.of("Asia/Jakarta"));
            homes.each(home -> use.accept(home(home, today)));
        } else {
            figures(set.name().substring(Catalogue.FIGURES.length()), use);
        }
    }

    private List<@Nullable Object> home(PublicHome h, LocalDate today) {
        return Arrays.asList(
                h.id(),
                h.name(),
                h.kind(),
                h.legalForm(),
                h.district(),
                regions.name(h.district()),
                regions.name(h.district().substring(0, 2)),
                h.village(),
                h.address(),
                h.founded(),
                h.places(),
                h.standing(today),
                h.number(),
                h.issuer(),
                h.since(),
                h.until(),
                h.accredited(today) ? h.grade() : null,
                h.accredited(today) ? h.gradeNumber() : null,
                h.accredited(today) ? h.gradeSince() : null,
                h.accredited(today) ? h.gradeUntil() : null);
    }

    private void figures(String edition, Consumer<List<@Nullable Object>> use) {
        var found = editions.one(edition).map(e -> editions.figures(e.id()));
        found.ifPresent(figures -> figures.figures().entrySet().stream()
                .sorted(Comparator.comparing((java.util.Map.Entry<Key, @Nullable Integer> e) ->
                                e.getKey().topic())
                        .thenComparing(e -> e.getKey().place())
                        .thenComparing(e -> e.getKey().category()))
                .forEach(e -> use.accept(figure(e.getKey(), e.getValue()))));
    }

    /** Just what a page shows, nothings too, in its order. */
    void each(TableView view, Consumer<List<@Nullable Object>> use) {
        for (var place : view.places())
            for (var category : view.categories())
                use.accept(figure(new Key(view.topic(), place, category), view.number(place, category)));
    }

    private List<@Nullable Object> figure(Key key, @Nullable Integer n) {
        return Arrays.asList(
                key.topic().name(),
                key.place().isEmpty() ? "ID" : key.place(),
                place(key.place()),
                key.category(),
                n,
                n == null);
    }

    private String place(String place) {
        if (place.isEmpty()) return "Indonesia";
        if (place.equals(Key.REST)) return "Provinsi lain";
        return place.endsWith(Key.REST)
                ? "Kabupaten/kota lain di " + regions.name(place.substring(0, 2))
                : regions.name(place);
    }
}
