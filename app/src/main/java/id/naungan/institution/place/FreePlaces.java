package id.naungan.institution.place;

import static id.naungan.db.institution.Tables.INSTITUTION_;
import static org.jooq.impl.DSL.noCondition;

import id.naungan.access.Scopes;
import id.naungan.institution.Occupancy;
import id.naungan.institution.Occupancy.Residents;
import id.naungan.institution.list.Finding;
import id.naungan.institution.list.ListFilter;
import id.naungan.institution.list.Matching;
import id.naungan.institution.place.PlaceView.Free;
import id.naungan.institution.place.PlaceView.Home;
import id.naungan.institution.place.PlaceView.Sum;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Homes with free places, most first: places less residents, as whoever counts the residents answers. */
@Component
class FreePlaces {

    static final int PAGE = 50;

    private final DSLContext db;
    private final Matching matching;
    private final Finding finding;
    private final Scopes scopes;
    private final Clock clock;
    private final ObjectProvider<Occupancy> occupancy;

    FreePlaces(
            DSLContext db,
            Matching matching,
            Finding finding,
            Scopes scopes,
            Clock clock,
            ObjectProvider<Occupancy> occupancy) {
        this.db = db;
        this.matching = matching;
        this.finding = finding;
        this.scopes = scopes;
        this.clock = clock;
        this.occupancy = occupancy;
    }

    @Transactional(readOnly = true)
    public Free of(PlaceFilter asked, Locale locale) {
        var found = finding.of(asked.homes(), locale);
        var f = asked.in(found.filter());
        var homes = homes(f);
        var free = homes.stream()
                .filter(home -> home.counted() && home.freeFor(f.sex()) >= f.least())
                .sorted(Comparator.comparingInt((Home home) -> -home.freeFor(f.sex()))
                        .thenComparing(home -> home.name().toLowerCase(Locale.ROOT))
                        .thenComparing(Home::id))
                .toList();
        var from = Math.min((f.page() - 1) * PAGE, free.size());
        var to = Math.min(from + PAGE, free.size());
        return new Free(
                f,
                free.subList(from, to),
                free.size(),
                free.stream().mapToLong(home -> home.freeFor(f.sex())).sum(),
                homes.stream().filter(home -> !home.counted()).count(),
                sums(free, f, Home::kind),
                sums(free, f, region(f.homes())),
                to < free.size(),
                found.filters());
    }

    /** By province where the whole nation is seen, else by regency. */
    private Function<Home, String> region(ListFilter f) {
        return switch (scopes.current().reach()) {
            case NATION, SYSTEM ->
                home -> f.wilayah().isEmpty() ? home.district().substring(0, 2) : home.district();
            default -> Home::district;
        };
    }

    private static List<Sum> sums(List<Home> homes, PlaceFilter f, Function<Home, String> by) {
        var sums = new TreeMap<String, Sum>();
        for (var home : homes)
            sums.merge(
                    by.apply(home),
                    new Sum(by.apply(home), 1, home.freeFor(f.sex())),
                    (a, b) -> new Sum(a.of(), a.homes() + b.homes(), a.free() + b.free()));
        return List.copyOf(sums.values());
    }

    private List<Home> homes(PlaceFilter f) {
        var rows = db.select(
                        INSTITUTION_.ID,
                        INSTITUTION_.PROFILE_NAME,
                        INSTITUTION_.PROFILE_KIND,
                        INSTITUTION_.DISTRICT,
                        INSTITUTION_.REGISTRATION_STATUS,
                        INSTITUTION_.REGISTRATION_UNTIL,
                        INSTITUTION_.CAPACITY_PLACES,
                        INSTITUTION_.CAPACITY_MALE,
                        INSTITUTION_.CAPACITY_FEMALE)
                .from(INSTITUTION_)
                .where(matching.all(f.homes()), f.registeredOnly() ? registered() : noCondition())
                .fetch();
        var living = living(rows.getValues(INSTITUTION_.ID));
        return rows.map(r -> new Home(
                r.value1(),
                r.value2(),
                r.value3(),
                r.value4(),
                r.value5(),
                r.value6(),
                r.value7(),
                r.value8(),
                r.value9(),
                living.get(r.value1())));
    }

    private Map<UUID, Residents> living(List<UUID> homes) {
        return occupancy.stream().findFirst().map(o -> o.bySex(homes)).orElse(Map.of());
    }

    private Condition registered() {
        var today = LocalDate.ofInstant(clock.instant(), scopes.current().zone());
        return INSTITUTION_
                .REGISTRATION_STATUS
                .eq("TERDAFTAR")
                .and(INSTITUTION_.REGISTRATION_UNTIL.isNull().or(INSTITUTION_.REGISTRATION_UNTIL.ge(today)));
    }
}
