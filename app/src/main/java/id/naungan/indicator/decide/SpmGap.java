package id.naungan.indicator.decide;

import id.naungan.indicator.decide.Answer.Behind;
import id.naungan.indicator.decide.Answer.Coded;
import id.naungan.indicator.decide.Answer.Column;
import id.naungan.indicator.decide.Answer.Line;
import id.naungan.indicator.decide.Answer.Money;
import id.naungan.indicator.decide.Answer.Place;
import id.naungan.indicator.decide.Answer.Rule;
import id.naungan.indicator.decide.Answer.Said;
import id.naungan.indicator.decide.Answer.Unknown;
import id.naungan.indicator.measure.Where;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which regencies miss the minimum service standard in the quarter of a month, what their people still lack, and what that costs by the
 * unit costs offices wrote down. An item nobody priced is counted as unknown, never as free.
 */
@Component
@Transactional(readOnly = true)
class SpmGap implements Asks {

    record Row(
            String district,
            String kind,
            String setting,
            int recipients,
            int served,
            @Nullable Integer need,
            @Nullable BigDecimal attainment,
            long missing,
            @Nullable BigDecimal low,
            @Nullable BigDecimal high,
            long unpriced) {

        boolean complete() {
            return attainment != null && attainment.compareTo(BigDecimal.valueOf(100)) >= 0;
        }
    }

    private record Formula(int edition, BigDecimal weightServed, BigDecimal weightQuality, String normId) {}

    private final JdbcClient db;

    SpmGap(JdbcClient db) {
        this.db = db;
    }

    @Override
    public Question question() {
        return Question.SPM;
    }

    @Override
    public Answer answer(Where where, int page, int size) {
        var rows = rows(where);
        int quarter = (where.month().getMonthValue() + 2) / 3;
        var year = String.valueOf(where.month().getYear());
        var sentences = new ArrayList<Said>();
        if (rows.isEmpty()) sentences.add(Said.of("decide.SPM.none", quarter, year));
        else {
            sentences.add(Said.of(
                    "decide.SPM.answer",
                    rows.stream().filter(row -> !row.complete()).map(Row::district).distinct().count(),
                    rows.stream().map(Row::district).distinct().count(),
                    rows.stream().mapToLong(Row::missing).sum(),
                    quarter,
                    year));
            sentences.add(cost(rows));
        }
        var query = "tahun=" + year + "&triwulan=" + quarter + "&wilayah=";
        return new Answer(
                question(),
                sentences,
                List.of(
                        Column.text("institution.filter.region"),
                        Column.text("decide.SPM.kind"),
                        Column.number("decide.SPM.need"),
                        Column.number("decide.SPM.served"),
                        Column.number("decide.SPM.attainment"),
                        Column.bar("decide.SPM.missing"),
                        Column.number("decide.SPM.low"),
                        Column.number("decide.SPM.high"),
                        Column.number("decide.SPM.unpriced")),
                rows.stream()
                        .skip((long) (page - 1) * size)
                        .limit(size)
                        .map(row -> line(row, query))
                        .toList(),
                rows.size(),
                rules(where.month()),
                List.of(
                        new Behind("decide.SPM.behind", "/spm?" + query + where.region(), "SEE_SPM"),
                        new Behind("decide.SPM.costs", UnitCostPage.HERE, "SEE_DECISIONS")));
    }

    private static Said cost(List<Row> rows) {
        var priced = rows.stream().filter(row -> row.low() != null).toList();
        long unpriced = rows.stream().mapToLong(Row::unpriced).sum();
        if (priced.isEmpty()) return Said.of("decide.SPM.cost.unknown", unpriced);
        return Said.of(
                unpriced == 0 ? "decide.SPM.cost" : "decide.SPM.cost.part",
                new Money(priced.stream().map(Row::low).reduce(BigDecimal.ZERO, BigDecimal::add)),
                new Money(priced.stream().map(Row::high).reduce(BigDecimal.ZERO, BigDecimal::add)),
                unpriced);
    }

    private static Line line(Row row, String query) {
        return new Line(
                "/spm?" + query + row.district() + "&jenis=" + row.kind() + "&tempat=" + row.setting(),
                List.of(
                        new Place(row.district()),
                        List.of(new Coded("SPM_PENERIMA", row.kind()), Said.of("decide.SPM.setting." + row.setting())),
                        row.need() == null ? Unknown.UNKNOWN : row.need(),
                        row.served(),
                        row.attainment() == null ? Unknown.UNKNOWN : row.attainment().stripTrailingZeros(),
                        row.missing(),
                        row.low() == null ? Unknown.UNKNOWN : new Money(row.low()),
                        row.high() == null ? Unknown.UNKNOWN : new Money(row.high()),
                        row.unpriced()));
    }

    private List<Rule> rules(LocalDate month) {
        return db.sql("select edition, weight_served, weight_quality, norm_id from spm.formula where since <= ? order by since desc, edition desc limit 1")
                .param(month.plusMonths(1).minusDays(1))
                .query(Formula.class)
                .optional()
                .map(one -> List.of(
                        new Rule("Bobot jumlah yang dilayani", "Weight of persons served", one.weightServed(), "decide.unit.ANGKA", one.normId()),
                        new Rule("Bobot mutu barang, jasa, dan SDM", "Weight of goods, services and staff", one.weightQuality(), "decide.unit.ANGKA", one.normId())))
                .orElse(List.of());
    }

    /** One row a regency and kind of recipients; those that lack most first. */
    List<Row> rows(Where where) {
        return db.sql("""
                        with f as (select weight_served as s, weight_quality as q from spm.formula where since <= cast(:month as date) + interval '1 month - 1 day' order by since desc, edition desc limit 1),
                        item as materialized (select x.district, i.kind, i.setting, i.grp, x.item_id, x.owed, x.met, greatest(x.owed - x.met, 0) as missing, c.low, c.high
                            from spm.region_item x join spm.item i on i.id = x.item_id
                            left join lateral (select u.low, u.high from indicator.unit_cost u where u.item_id = x.item_id and u.region in (left(x.district, 2), x.district) and u.low is not null
                              order by length(u.region) desc limit 1) c on true
                           where x.year = :year and x.quarter = :quarter and x.owed > 0 and %1$s),
                        sums as (select district, kind, setting, avg(100.0 * met / owed) filter (where grp = 'BARANG') as goods, avg(100.0 * met / owed) filter (where grp = 'SDM') as staff, sum(missing) as missing,
                              sum(missing * low) filter (where missing > 0) as low, sum(missing * high) filter (where missing > 0) as high, count(*) filter (where missing > 0 and low is null) as unpriced
                            from item group by 1, 2, 3)
                        select r.district, r.kind, r.setting, r.recipients, r.served, n.number as need,
                               case when n.number > 0 and coalesce(s.goods, s.staff) is not null
                                 then round(f.s * least(100, 100.0 * r.served / n.number) + f.q * (coalesce(s.goods, s.staff) + coalesce(s.staff, s.goods)) / 2, 2) end as attainment,
                               coalesce(s.missing, 0) as missing, s.low, s.high, coalesce(s.unpriced, 0) as unpriced
                          from spm.region r cross join f left join sums s on s.district = r.district and s.kind = r.kind and s.setting = r.setting
                          left join spm.need n on n.year = r.year and n.region = r.district and n.setting = r.setting and n.kind = r.kind
                         where r.year = :year and r.quarter = :quarter and r.homes > 0 and %2$s
                         order by coalesce(s.missing, 0) desc, r.district, r.kind, r.setting""".formatted(Regions.within(where, "x.district"), Regions.within(where, "r.district")))
                .param("region", where.region())
                .param("month", where.month())
                .param("year", where.month().getYear())
                .param("quarter", (where.month().getMonthValue() + 2) / 3)
                .query(Row.class)
                .list();
    }
}
