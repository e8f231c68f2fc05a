package id.naungan.spm.area;

import id.naungan.spm.domain.Attainment;
import id.naungan.spm.domain.Formula;
import id.naungan.spm.domain.Formulas;
import id.naungan.spm.domain.ItemSum;
import id.naungan.spm.domain.Quarter;
import id.naungan.spm.need.Needs;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sums of what was counted for each home, within the caller's scope. */
@Component
@Transactional(readOnly = true)
public class AreaFigures {

    /** So many quarters the picture shows. */
    static final int QUARTERS = 8;

    /** One regency. */
    public record DistrictRow(String district, int homes, Attainment attainment) {}

    /** One quarter of the picture. */
    public record Point(Quarter quarter, Attainment attainment) {}

    private record Sum(
            String kind,
            String setting,
            String district,
            int homes,
            int recipients,
            int served,
            int others,
            @Nullable OffsetDateTime computedAt) {}

    private record DistrictItem(
            String district,
            java.util.UUID itemId,
            String kind,
            String setting,
            String grp,
            int position,
            String label,
            String labelEn,
            String normId,
            int owed,
            int met) {

        ItemSum sum() {
            return new ItemSum(itemId, kind, setting, grp, position, label, labelEn, normId, owed, met);
        }
    }

    private final JdbcClient db;
    private final Formulas formulas;
    private final Needs needs;

    AreaFigures(JdbcClient db, Formulas formulas, Needs needs) {
        this.db = db;
        this.formulas = formulas;
        this.needs = needs;
    }

    /** One row a kind of recipients; of a home who must be served are the persons who count. */
    public List<AreaRow> rows(Asked asked) {
        return rows(asked, formulas.on(asked.quarter().to()));
    }

    public List<AreaRow> rows(Asked asked, Formula formula) {
        var items = items(asked, "''");
        var wanted = needs.sums(asked.quarter().year(), asked.area());
        var rows = new ArrayList<AreaRow>();
        for (var sum : sums(asked, "''")) {
            var own = of(items, sum.kind(), sum.setting(), "");
            var need =
                    asked.home() != null ? Integer.valueOf(sum.recipients()) : need(wanted, sum.kind(), sum.setting());
            rows.add(new AreaRow(
                    sum.kind(),
                    sum.setting(),
                    sum.homes(),
                    sum.others(),
                    sum.computedAt() == null ? null : sum.computedAt().toInstant(),
                    Attainment.of(formula, need, sum.recipients(), sum.served(), own),
                    own));
        }
        // A need nobody serves is a row too.
        if (asked.home() == null)
            wanted.stream()
                    .filter(n -> rows.stream()
                            .noneMatch(r ->
                                    r.kind().equals(n.kind()) && r.setting().equals(n.setting())))
                    .forEach(n -> rows.add(new AreaRow(
                            n.kind(),
                            n.setting(),
                            0,
                            0,
                            null,
                            Attainment.of(formula, n.number(), 0, 0, List.of()),
                            List.of())));
        return rows;
    }

    /** The regencies of the area for the kind that is asked; of the nation its provinces. */
    public List<DistrictRow> districts(Asked asked) {
        var formula = formulas.on(asked.quarter().to());
        var by = asked.area().isEmpty() ? "left(h.district, 2)" : "h.district";
        var items = items(asked, by).stream().collect(Collectors.groupingBy(DistrictItem::district));
        var wanted = needs.byRegion(asked.quarter().year(), asked.area());
        return sums(asked, by).stream()
                .filter(s -> s.kind().equals(asked.kind()) && s.setting().equals(asked.setting()))
                .map(s -> new DistrictRow(
                        s.district(),
                        s.homes(),
                        Attainment.of(
                                formula,
                                need(wanted.getOrDefault(s.district(), List.of()), s.kind(), s.setting()),
                                s.recipients(),
                                s.served(),
                                of(items.getOrDefault(s.district(), List.of()), s.kind(), s.setting(), s.district()))))
                .toList();
    }

    /** The kind that is asked over the quarters until the one asked, the oldest first. */
    public List<Point> trend(Asked asked) {
        var points = new ArrayList<Point>();
        var quarter = asked.quarter().whole() ? new Quarter(asked.quarter().year(), 4) : asked.quarter();
        for (int i = 0; i < QUARTERS && quarter.year() >= 2018; i++, quarter = quarter.before()) {
            var at = quarter;
            sums(asked.at(at), "''").stream()
                    .filter(s -> s.kind().equals(asked.kind()) && s.setting().equals(asked.setting()))
                    .findFirst()
                    .ifPresent(s -> points.add(point(asked.at(at), s)));
        }
        Collections.reverse(points);
        return points;
    }

    private Point point(Asked asked, Sum sum) {
        var quarter = asked.quarter();
        return new Point(
                quarter,
                Attainment.of(
                        formulas.on(quarter.to()),
                        need(needs.sums(quarter.year(), asked.area()), sum.kind(), sum.setting()),
                        sum.recipients(),
                        sum.served(),
                        of(items(asked, "''"), sum.kind(), sum.setting(), "")));
    }

    private static @Nullable Integer need(List<Needs.Sum> needs, String kind, String setting) {
        return needs.stream()
                .filter(n -> n.kind().equals(kind) && n.setting().equals(setting))
                .map(Needs.Sum::number)
                .findFirst()
                .orElse(null);
    }

    private static List<ItemSum> of(List<DistrictItem> items, String kind, String setting, String district) {
        return items.stream()
                .filter(i -> i.kind().equals(kind)
                        && i.setting().equals(setting)
                        && i.district().equals(district))
                .map(DistrictItem::sum)
                .toList();
    }

    private List<Sum> sums(Asked asked, String by) {
        return db.sql("""
                select s.* from (
                  select h.kind, h.setting, %s as district, sum(%s)::int as homes, sum(h.recipients)::int as recipients,
                         sum(h.served)::int as served, sum(h.others)::int as others, max(h.computed_at) as computed_at
                    from %s h where %s group by 1, 2, 3 having sum(%2$s) > 0) s
                 order by s.setting, s.kind, s.district""".formatted(
                                by,
                                asked.home() == null ? "h.homes" : "1",
                                asked.home() == null ? "spm.region" : "spm.home",
                                where(asked)))
                .params(params(asked))
                .query(Sum.class)
                .list();
    }

    private List<DistrictItem> items(Asked asked, String by) {
        return db.sql("""
                select s.district, i.id as item_id, i.kind, i.setting, i.grp, i.position, i.label, i.label_en, i.norm_id, s.owed, s.met
                  from (select h.item_id, %s as district, sum(h.owed)::int as owed, sum(h.met)::int as met from %s h where %s group by 1, 2) s
                  join spm.item i on i.id = s.item_id where s.owed > 0 order by i.grp, i.position, i.id""".formatted(by, asked.home() == null ? "spm.region_item" : "spm.home_item", where(asked)))
                .params(params(asked))
                .query(DistrictItem.class)
                .list();
    }

    /** Regencies hold the sums of their homes; of a home its own lines. */
    private static String where(Asked asked) {
        var when = "h.year = :year and h.quarter = :quarter and ";
        return when
                + (asked.home() == null
                        ? "(:area = '' or starts_with(h.district, :area))"
                        : "h.institution_id = :home");
    }

    private static Map<String, Object> params(Asked asked) {
        var params = new java.util.HashMap<String, Object>();
        params.put("year", asked.quarter().year());
        params.put("quarter", asked.quarter().number());
        if (asked.home() == null) params.put("area", asked.area());
        else params.put("home", asked.home());
        return params;
    }
}
