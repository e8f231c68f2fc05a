package id.naungan.duty.area;

import id.naungan.access.Scopes;
import id.naungan.duty.area.AreaFilter.Which;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Homes of an area by how they are covered, from the figures that are kept; the numbers on the tabs count the same rows. */
@Component
@Transactional(readOnly = true)
public class AreaList {

    static final int MOST = 20_000;

    /**
     * One home.
     *
     * @param now caregivers on duty in the shift that runs, or null when none runs
     * @param uncovered shifts of the coming days that lack people
     * @param below shifts of the coming days with too many residents for one caregiver
     */
    public record Line(
            UUID id,
            String name,
            String kind,
            String district,
            int shifts,
            @Nullable Integer residents,
            @Nullable BigDecimal weight,
            @Nullable Integer caregivers,
            @Nullable Integer professionals,
            int wanted,
            @Nullable Integer now,
            @Nullable String state,
            int uncovered,
            int below) {}

    private static final String HOMES = """
            select i.id, i.profile_name as name, i.profile_kind as kind, i.district, coalesce(h.shifts, 0) as shifts, h.residents, h.weight, h.caregivers,
                   h.professionals, case when h.shifts > 0 then h.wanted else 0 end as wanted, r.now, r.state, coalesce(a.uncovered, 0) as uncovered,
                   coalesce(a.below, 0) as below
              from institution.institution i left join duty.home h on h.institution_id = i.id
              left join (select k.institution_id, sum(k.planned)::int as now,
                  case when bool_or(k.state = 'KOSONG') then 'KOSONG' when bool_or(k.state = 'KURANG') then 'KURANG' else 'CUKUP' end as state
                from duty.cover k where k.starts_at <= :now and k.ends_at > :now and %1$s group by 1) r on r.institution_id = i.id
              left join (select k.institution_id, count(*) filter (where k.state = 'KOSONG')::int as uncovered, count(*) filter (where k.state = 'KURANG')::int as below
                from duty.cover k where k.ends_at > :now and %1$s group by 1) a on a.institution_id = i.id
             where %2$s and (:place = '' or i.district = :place or i.district like :place || '.%%')""";

    private final JdbcClient db;
    private final Scopes scopes;
    private final Clock clock;

    AreaList(JdbcClient db, Scopes scopes, Clock clock) {
        this.db = db;
        this.scopes = scopes;
        this.clock = clock;
    }

    public Map<Which, Long> counts(AreaFilter filter) {
        var sums = Arrays.stream(Which.values())
                .map(which -> "count(*) filter (where " + which.condition() + ") as \"" + which.name() + "\"")
                .collect(Collectors.joining(", "));
        var row = bound(db.sql("select " + sums + " from (" + homes() + ") x"), filter)
                .query()
                .singleRow();
        var counts = new EnumMap<Which, Long>(Which.class);
        for (var which : Which.values()) counts.put(which, ((Number) row.get(which.name())).longValue());
        return counts;
    }

    public List<Line> lines(AreaFilter filter, int most, int from) {
        return bound(
                        db.sql(
                                "select * from (" + homes() + ") x where "
                                        + filter.mana().condition()
                                        + " order by x.uncovered desc, x.below desc, x.wanted desc, x.shifts = 0, lower(x.name), x.id limit :most offset :from"),
                        filter)
                .param("most", most)
                .param("from", from)
                .query(Line.class)
                .list();
    }

    private String homes() {
        return HOMES.formatted(
                scopes.current().within("k.district"), scopes.current().within("i.district"));
    }

    private StatementSpec bound(StatementSpec sql, AreaFilter filter) {
        return sql.param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("place", filter.wilayah())
                .param("region", scopes.current().region());
    }
}
