package id.naungan.indicator.frozen;

import id.naungan.indicator.measure.Indicator;
import id.naungan.indicator.measure.Standing;
import id.naungan.indicator.measure.Sum;
import id.naungan.web.NotVisible;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads what was frozen, as it was frozen, within the reader's scope. */
@Component
@Transactional(readOnly = true)
public class FrozenFigures {

    private static final String ALL = """
            select id, region, period, month, number, why, automatic, homes, frozen_by_name, frozen_at, digest from indicator.frozen\s""";

    /** A figure beside that of the edition before it; either may be missing. */
    public record Differs(
            @Nullable FrozenLine before, @Nullable FrozenLine now, int homes) {

        public Indicator indicator() {
            return now == null ? java.util.Objects.requireNonNull(before).indicator() : now.indicator();
        }
    }

    private final JdbcClient db;

    FrozenFigures(JdbcClient db) {
        this.db = db;
    }

    /** One more than a page holds, the latest period first. */
    public List<Frozen> all(String region, int page, int size) {
        return db.sql(ALL + """
                        where :region = '' or region = :region
                         order by month desc, frozen_at desc, id limit :size + 1 offset :from""")
                .param("region", region)
                .param("size", size)
                .param("from", page * size)
                .query(Frozen.class)
                .list();
    }

    public Frozen one(UUID id) {
        return db.sql(ALL + "where id = ?")
                .param(id)
                .query(Frozen.class)
                .optional()
                .orElseThrow(NotVisible::new);
    }

    /** Every edition of this area and period, the first one first. */
    public List<Frozen> editions(Frozen of) {
        return db.sql(ALL + "where region = ? and period = ? and month = ? order by number")
                .params(of.region(), of.period().name(), of.month())
                .query(Frozen.class)
                .list();
    }

    public List<FrozenLine> lines(UUID id) {
        return db.sql("select * from indicator.frozen_line where frozen_id = ? order by position, code")
                .param(id)
                .query(FrozenFigures::line)
                .list();
    }

    public FrozenLine line(UUID id, String code) {
        return lines(id).stream()
                .filter(one -> one.indicator().code().equals(code))
                .findFirst()
                .orElseThrow(NotVisible::new);
    }

    /** The figures that differ from those of the edition before it, with how many homes make the difference. */
    public List<Differs> differences(Frozen of) {
        var before =
                editions(of).stream().filter(one -> one.number() == of.number() - 1).findFirst();
        if (before.isEmpty()) return List.of();
        var homes = changedHomes(of.id());
        var old = byCode(lines(before.get().id()));
        var now = byCode(lines(of.id()));
        var found = new ArrayList<Differs>();
        now.forEach((code, line) -> {
            var former = old.get(code);
            int changed = homes.getOrDefault(code, 0);
            if (former == null || changed > 0 || !line.same(former)) found.add(new Differs(former, line, changed));
        });
        old.forEach((code, line) -> {
            if (!now.containsKey(code)) found.add(new Differs(line, null, homes.getOrDefault(code, 0)));
        });
        return found;
    }

    private static Map<String, FrozenLine> byCode(List<FrozenLine> lines) {
        return lines.stream()
                .collect(Collectors.toMap(
                        one -> one.indicator().code(), one -> one, (a, b) -> a, java.util.LinkedHashMap::new));
    }

    private Map<String, Integer> changedHomes(UUID id) {
        return db
                .sql("select code, count(*)::int as n from indicator.frozen_change where frozen_id = ? group by code")
                .param(id)
                .query((row, n) -> Map.entry(row.getString(1), row.getInt(2)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    public List<FrozenChange> changes(UUID id, String code, int most) {
        return db.sql("""
                        select institution_id as home, name, district, old_n, old_d, old_level, n, d, level, cause, records from indicator.frozen_change
                         where frozen_id = ? and code = ? order by name, institution_id limit ?""")
                .params(id, code, most)
                .query(FrozenChange.class)
                .list();
    }

    /** The regions right below, as they were summed then. */
    public List<Sum> below(UUID id, String code) {
        return db.sql("""
                        select part as region, code, homes, n, d, in_good as good, in_fair as fair, in_poor as poor from indicator.frozen_area
                         where frozen_id = ? and code = ? order by part""")
                .params(id, code)
                .query(Sum.class)
                .list();
    }

    /** Homes behind a figure, those that needed somebody first; one more than a page holds. */
    public List<FrozenHome> homes(UUID id, FrozenLine line, @Nullable Standing level, int page, int size) {
        var indicator = line.indicator();
        var more = indicator.direction() == Indicator.Direction.NAIK || indicator.unit() == Indicator.Unit.POIN;
        return db.sql("""
                        select h.institution_id as home, p.name, p.district, h.n, h.d, h.level from indicator.frozen_home h
                          join indicator.frozen_place p on p.frozen_id = h.frozen_id and p.institution_id = h.institution_id
                         where h.frozen_id = :id and h.code = :code and (:level = '' or h.level = :level)
                         order by case h.level when 'KURANG' then 1 when 'CUKUP' then 2 when 'BAIK' then 3 else 4 end, h.n / nullif(h.d, 0) %s nulls first,
                           h.n desc, p.name, h.institution_id limit :size + 1 offset :from""".formatted(more ? "asc" : "desc"))
                .param("id", id)
                .param("code", indicator.code())
                .param("level", level == null ? "" : level.name())
                .param("size", size)
                .param("from", (long) page * size)
                .query(FrozenHome.class)
                .list();
    }

    /** Whether its rows still make the digest that was written down when it was frozen. */
    public boolean whole(Frozen frozen) {
        return frozen.digest()
                .equals(db.sql("select indicator.frozen_digest(?)")
                        .param(frozen.id())
                        .query(String.class)
                        .single());
    }

    Optional<Frozen> last(String region, FrozenPeriod period) {
        return db.sql(ALL + "where region = ? and period = ? and month = ? order by number desc limit 1")
                .params(region, period.kind().name(), period.month())
                .query(Frozen.class)
                .optional();
    }

    private static FrozenLine line(ResultSet row, int number) throws SQLException {
        var indicator = new Indicator(
                row.getString("code"),
                "",
                row.getString("label"),
                row.getString("label_en"),
                row.getString("meaning"),
                row.getString("meaning_en"),
                row.getString("formula"),
                row.getString("formula_en"),
                row.getString("source"),
                Indicator.Unit.valueOf(row.getString("unit")),
                Indicator.Direction.valueOf(row.getString("direction")),
                row.getBigDecimal("good"),
                row.getBigDecimal("fair"),
                row.getString("norm_id"),
                row.getBoolean("sealed"),
                false,
                false,
                "",
                row.getInt("edition"),
                0);
        BigDecimal n = row.getBigDecimal("n");
        return new FrozenLine(
                indicator,
                row.getString("region"),
                row.getString("basis"),
                row.getString("basis_status"),
                row.getInt("months"),
                row.getInt("homes"),
                n,
                row.getBigDecimal("d"),
                row.getInt("in_good"),
                row.getInt("in_fair"),
                row.getInt("in_poor"));
    }
}
