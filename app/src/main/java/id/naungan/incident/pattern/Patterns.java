package id.naungan.incident.pattern;

import id.naungan.access.Reach;
import id.naungan.access.Scope;
import id.naungan.incident.board.Asked;
import id.naungan.incident.board.IncidentList;
import id.naungan.incident.receive.Sealed;
import id.naungan.reference.Terms;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Counts the patterns: each figure by one function of the database, from the same choice of incidents as the list. */
@Component
@Transactional(readOnly = true)
class Patterns {

    private final JdbcClient db;
    private final Sealed sealed;
    private final IncidentList list;
    private final Terms terms;

    Patterns(JdbcClient db, Sealed sealed, IncidentList list, Terms terms) {
        this.db = db;
        this.sealed = sealed;
        this.list = list;
        this.terms = terms;
    }

    /** The whole page, in one transaction: its figures are of one moment. */
    PatternView view(Scope scope, String area, Period period, Instant now) {
        var of = asked(scope, area, period, now);
        var both = asked(scope, area, null, now).period(period.before().from(), period.last(), scope.zone());
        var by = by(scope, area);
        return new PatternView(
                area,
                by,
                by.equals("PROV") || (by.equals("KAB") && scope.reach() == Reach.PROVINCE),
                period,
                Period.choices(LocalDate.ofInstant(now, scope.zone())),
                list.counts(of),
                list.counts(asked(scope, area, period.before(), now)),
                kinds(both),
                areas(of, by),
                clocks(of),
                late(asked(scope, area, null, now)),
                times(of),
                accused(of),
                places(of),
                sexualByYear(asked(scope, area, null, now)),
                terms.value("insiden-penghuni-angka").value().intValueExact());
    }

    private static Asked asked(Scope scope, String area, @Nullable Period period, Instant now) {
        var asked = Asked.at(now, scope.zone()).and("area", area.isEmpty() ? null : area);
        return period == null ? asked : asked.period(period.from(), period.last(), scope.zone());
    }

    /** What stands in the table of areas: homes for those who answer for homes, regions for those above. */
    private static String by(Scope scope, String area) {
        return switch (scope.reach()) {
            case NATION -> area.isEmpty() ? "PROV" : "KAB";
            case PROVINCE -> area.length() == 5 ? "LKS" : "KAB";
            case CLIENTS, INSTITUTION, DISTRICT, SYSTEM -> "LKS";
        };
    }

    private record KindMonth(String kind, String month, long n) {}

    /** The most frequent kind first. */
    List<Figures.Kind> kinds(Asked asked) {
        var kinds = new TreeMap<String, Map<YearMonth, Long>>();
        db.sql("select * from incident.by_kind(?::jsonb)")
                .param(asked.json())
                .query(KindMonth.class)
                .list()
                .forEach(line -> kinds.computeIfAbsent(line.kind(), k -> new HashMap<>())
                        .put(YearMonth.parse(line.month()), line.n()));
        return kinds.entrySet().stream()
                .map(e -> new Figures.Kind(e.getKey(), e.getValue()))
                .sorted(Comparator.comparingLong((Figures.Kind k) ->
                                k.months().values().stream().mapToLong(n -> n).sum())
                        .reversed())
                .toList();
    }

    /** @param by LKS, KAB or PROV */
    List<Figures.Area> areas(Asked asked, String by) {
        return db.sql("select * from incident.by_area(?::jsonb, ?)")
                .params(asked.json(), by)
                .query(Figures.Area.class)
                .list();
    }

    /** In the order of the clocks. */
    List<Figures.Clocked> clocks(Asked asked) {
        return db
                .sql("select * from incident.by_clock(?::jsonb)")
                .param(asked.json())
                .query(Figures.Clocked.class)
                .list()
                .stream()
                .sorted(Comparator.comparing(Figures.Clocked::clock))
                .toList();
    }

    List<Figures.Late> late(Asked asked) {
        return db
                .sql("select * from incident.late_now(?::jsonb)")
                .param(asked.json())
                .query(Figures.Late.class)
                .list()
                .stream()
                .sorted(Comparator.comparing(Figures.Late::clock))
                .toList();
    }

    private record Happened(String part, int at, long n) {}

    /** Counts by hour (`PUKUL`, 0 to 23) and weekday (`HARI`, 1 to 7). */
    Map<String, Map<Integer, Long>> times(Asked asked) {
        var times = new HashMap<String, Map<Integer, Long>>(Map.of("PUKUL", new HashMap<>(), "HARI", new HashMap<>()));
        db.sql("select * from incident.by_time(?::jsonb)")
                .param(asked.json())
                .query(Happened.class)
                .list()
                .forEach(line ->
                        times.computeIfAbsent(line.part(), p -> new HashMap<>()).put(line.at(), line.n()));
        return times;
    }

    List<Figures.Spot> places(Asked asked) {
        return db.sql("select * from incident.by_place(?::jsonb)")
                .param(asked.json())
                .query(Figures.Spot.class)
                .list();
    }

    private record Again(
            long n,
            long own,
            List<String> numbers,
            @Nullable UUID person) {}

    List<Figures.Accused> accused(Asked asked) {
        var again = db.sql("select * from incident.accused_again(?::jsonb)")
                .param(asked.json())
                .query((row, i) -> {
                    var numbers = row.getArray("numbers");
                    return new Again(
                            row.getLong("n"),
                            row.getLong("own"),
                            numbers == null ? List.of() : List.of((String[]) numbers.getArray()),
                            row.getObject("person", UUID.class));
                })
                .list();
        var names =
                names(again.stream().map(Again::person).filter(Objects::nonNull).toList());
        return again.stream()
                .map(a -> new Figures.Accused(
                        a.n(), a.own(), a.numbers(), a.person() == null ? null : names.get(a.person())))
                .toList();
    }

    /** Read under the caller's own scope: whoever may not read a row learns no name. */
    private Map<UUID, String> names(List<UUID> people) {
        var names = new HashMap<UUID, String>();
        if (people.isEmpty()) return names;
        db.sql("""
                select p.id, p.name, a.full_name from incident.person p left join access.account a on a.id = p.account_id where p.id = any(?)""").param((Object) people.toArray(UUID[]::new)).query(row -> {
            var id = row.getObject("id", UUID.class);
            var said = sealed.read("person.name", id, row.getBytes("name"));
            var name = said == null ? row.getString("full_name") : said;
            if (name != null) names.put(id, name);
        });
        return names;
    }

    List<Figures.Yearly> sexualByYear(Asked asked) {
        return db.sql("select * from incident.sexual_by_year(?::jsonb)")
                .param(asked.json())
                .query(Figures.Yearly.class)
                .list();
    }
}
