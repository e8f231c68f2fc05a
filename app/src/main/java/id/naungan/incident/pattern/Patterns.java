package id.naungan.incident.pattern;

import id.naungan.incident.board.Asked;

import id.naungan.incident.receive.Sealed;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    Patterns(JdbcClient db, Sealed sealed) {
        this.db = db;
        this.sealed = sealed;
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
                .forEach(line -> times.computeIfAbsent(line.part(), p -> new HashMap<>())
                        .put(line.at(), line.n()));
        return times;
    }

    List<Figures.Spot> places(Asked asked) {
        return db.sql("select * from incident.by_place(?::jsonb)")
                .param(asked.json())
                .query(Figures.Spot.class)
                .list();
    }

    private record Again(long n, long own, List<String> numbers, @Nullable UUID person) {}

    List<Figures.Accused> accused(Asked asked) {
        return db
                .sql("select * from incident.accused_again(?::jsonb)")
                .param(asked.json())
                .query((row, i) -> {
                    var numbers = row.getArray("numbers");
                    return new Again(
                            row.getLong("n"),
                            row.getLong("own"),
                            numbers == null ? List.of() : List.of((String[]) numbers.getArray()),
                            row.getObject("person", UUID.class));
                })
                .list()
                .stream()
                .map(a -> new Figures.Accused(a.n(), a.own(), a.numbers(), name(a.person())))
                .toList();
    }

    /** Read under the caller's own scope: whoever may not read the row learns no name. */
    private @Nullable String name(@Nullable UUID person) {
        if (person == null) return null;
        return db.sql("""
                        select p.name, a.full_name from incident.person p left join access.account a on a.id = p.account_id where p.id = ?""")
                .param(person)
                .query((row, i) -> {
                    var said = sealed.read("person.name", person, row.getBytes("name"));
                    return java.util.Optional.ofNullable(said == null ? row.getString("full_name") : said);
                })
                .optional()
                .flatMap(found -> found)
                .orElse(null);
    }

    List<Figures.Yearly> sexualByYear(Asked asked) {
        return db.sql("select * from incident.sexual_by_year(?::jsonb)")
                .param(asked.json())
                .query(Figures.Yearly.class)
                .list();
    }

}
