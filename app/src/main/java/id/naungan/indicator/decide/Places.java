package id.naungan.indicator.decide;

import id.naungan.indicator.decide.Answer.Behind;
import id.naungan.indicator.decide.Answer.Column;
import id.naungan.indicator.decide.Answer.Line;
import id.naungan.indicator.decide.Answer.Place;
import id.naungan.indicator.decide.Answer.Rule;
import id.naungan.indicator.decide.Answer.Said;
import id.naungan.indicator.decide.Answer.Unknown;
import id.naungan.indicator.measure.Indicators;
import id.naungan.indicator.measure.Where;
import id.naungan.reference.Terms;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How many places there are, where too many live, and how many may live there when coming and leaving go on as they did. */
@Component
@Transactional(readOnly = true)
class Places implements Asks {

    private static final int YEAR = 12;
    /** With fewer months than these nothing is projected. */
    private static final int LEAST = 6;

    private record Row(
            String part,
            @Nullable BigDecimal residents,
            @Nullable BigDecimal places,
            long free,
            long over,
            int full,
            int homes,
            @Nullable BigDecimal area,
            int narrow,
            int months,
            @Nullable BigDecimal net,
            @Nullable BigDecimal spread) {}

    /** What may be, between low and high. */
    record Range(BigDecimal low, BigDecimal middle, BigDecimal high) {}

    private final JdbcClient db;
    private final Terms terms;
    private final Indicators indicators;

    Places(JdbcClient db, Terms terms, Indicators indicators) {
        this.db = db;
        this.terms = terms;
        this.indicators = indicators;
    }

    @Override
    public Question question() {
        return Question.TEMPAT;
    }

    @Override
    public Answer answer(Where where, int page, int size) {
        var rows = rows(where);
        var whole = new ArrayList<Said>();
        if (rows.isEmpty()) whole.add(Said.of("decide.TEMPAT.none"));
        else {
            int full = rows.stream().mapToInt(Row::full).sum();
            whole.add(Said.of(
                    full == 0 ? "decide.TEMPAT.answer.room" : "decide.TEMPAT.answer",
                    sum(rows.stream().map(Row::residents).toList()),
                    sum(rows.stream().map(Row::places).toList()),
                    rows.stream().mapToLong(Row::free).sum(),
                    full,
                    rows.stream().mapToLong(Row::over).sum()));
            var ranges = rows.stream().map(this::range).filter(Objects::nonNull).toList();
            var ahead = terms.value("putusan-proyeksi-bulan").value();
            if (ranges.size() == rows.size()) {
                var range = together(ranges);
                whole.add(Said.of("decide.TEMPAT.ahead", ahead, range.middle(), range.low(), range.high()));
            } else whole.add(Said.of("decide.TEMPAT.brief", LEAST));
        }
        return new Answer(
                question(),
                whole,
                List.of(
                        Column.text("institution.filter.region"),
                        Column.number("decide.TEMPAT.residents"),
                        Column.number("decide.TEMPAT.places"),
                        Column.number("decide.TEMPAT.free"),
                        Column.bar("decide.TEMPAT.full"),
                        Column.number("decide.TEMPAT.over"),
                        Column.number("decide.TEMPAT.area"),
                        Column.number("decide.TEMPAT.narrow"),
                        Column.text("decide.TEMPAT.projected")),
                rows.stream()
                        .skip((long) (page - 1) * size)
                        .limit(size)
                        .map(row -> line(where, row))
                        .toList(),
                rows.size(),
                List.of(
                        Rule.of(terms.value("putusan-proyeksi-bulan")),
                        Rule.of(terms.value("putusan-proyeksi-lebar")),
                        Rule.of(indicators.one("LUAS_TIDUR"), Objects.requireNonNull(indicators.one("LUAS_TIDUR").good()))),
                List.of(
                        new Behind("decide.TEMPAT.behind-full", "/indikator/LEBIH_DAYA/lks?tingkat=KURANG&" + where.query(), "SEE_DASHBOARD"),
                        new Behind("decide.TEMPAT.behind-all", "/indikator/HUNIAN/lks?" + where.query(), "SEE_DASHBOARD"),
                        new Behind("decide.TEMPAT.behind-area", "/indikator/LUAS_TIDUR/lks?" + where.query(), "SEE_DASHBOARD")));
    }

    private Line line(Where where, Row row) {
        var range = range(row);
        return new Line(
                where.regency() ? "/indikator/HUNIAN/lks?" + where.query() : DecidePage.HERE + "/tempat?" + where.query(row.part()),
                List.of(
                        new Place(row.part()),
                        or(row.residents()),
                        or(row.places()),
                        row.free(),
                        row.full(),
                        row.over(),
                        or(row.area()),
                        row.narrow(),
                        range == null
                                ? Unknown.UNKNOWN
                                : Said.of("decide.TEMPAT.range", range.middle(), range.low(), range.high())));
    }

    private static Object or(@Nullable BigDecimal number) {
        return number == null ? Unknown.UNKNOWN : number.stripTrailingZeros();
    }

    private static BigDecimal sum(List<@Nullable BigDecimal> numbers) {
        return numbers.stream().filter(Objects::nonNull).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Residents now, and so many months of the average change; as wide as the changes were unlike each other. */
    private @Nullable Range range(Row row) {
        if (row.residents() == null || row.months() < LEAST || row.net() == null || row.spread() == null) return null;
        var ahead = terms.value("putusan-proyeksi-bulan").value();
        var middle = row.residents().add(row.net().multiply(ahead));
        var half = terms.value("putusan-proyeksi-lebar")
                .value()
                .multiply(row.spread())
                .multiply(BigDecimal.valueOf(Math.sqrt(ahead.doubleValue())));
        return new Range(whole(middle.subtract(half)), whole(middle), whole(middle.add(half)));
    }

    private static BigDecimal whole(BigDecimal number) {
        return number.max(BigDecimal.ZERO).setScale(0, RoundingMode.HALF_UP);
    }

    /** Of all parts: changes of regions go their own ways, so their widths are added as squares. */
    private static Range together(List<Range> ranges) {
        var middle = ranges.stream().map(Range::middle).reduce(BigDecimal.ZERO, BigDecimal::add);
        var half = BigDecimal.valueOf(Math.sqrt(ranges.stream()
                .mapToDouble(one -> Math.pow(one.high().subtract(one.middle()).doubleValue(), 2))
                .sum()));
        return new Range(whole(middle.subtract(half)), middle, whole(middle.add(half)));
    }

    private List<Row> rows(Where where) {
        return db.sql("""
                        with now as (select a.region as part, a.code, a.homes, a.n, a.d, a.fair + a.poor as below from indicator.area a
                            where a.month = :month and a.code in ('PENGHUNI', 'HUNIAN', 'LEBIH_DAYA', 'LUAS_TIDUR') and %1$s),
                        room as (select %2$s as part, sum(greatest(v.d - v.n, 0))::bigint as free, sum(greatest(v.n - v.d, 0))::bigint as over from indicator.value v
                            where v.code = 'HUNIAN' and v.month = :month and %3$s group by 1),
                        months as (select a.region as part, a.month from indicator.area a where a.code = 'PENGHUNI' and a.month < :month and a.month >= :month - make_interval(months => :year) and %1$s),
                        flow as (select m.part, count(*)::int as months, avg(coalesce(c.n, 0) - coalesce(l.n, 0)) as net, stddev_samp(coalesce(c.n, 0) - coalesce(l.n, 0)) as spread
                            from months m left join indicator.area c on c.region = m.part and c.month = m.month and c.code = 'MASUK'
                            left join indicator.area l on l.region = m.part and l.month = m.month and l.code = 'KELUAR' group by 1)
                        select p.part, p.n as residents, h.d as places, coalesce(r.free, 0) as free, coalesce(r.over, 0) as over, coalesce(o.n, 0)::int as full, p.homes,
                               round(s.n / nullif(s.d, 0), 2) as area, coalesce(s.below, 0) as narrow, coalesce(f.months, 0) as months, f.net, f.spread
                          from now p left join now h on h.part = p.part and h.code = 'HUNIAN' left join now o on o.part = p.part and o.code = 'LEBIH_DAYA'
                          left join now s on s.part = p.part and s.code = 'LUAS_TIDUR' left join room r on r.part = p.part left join flow f on f.part = p.part
                         where p.code = 'PENGHUNI' order by coalesce(o.n, 0) desc, p.n desc, p.part""".formatted(Regions.parts(where, "a.region"), Regions.part(where, "v.district"), Regions.within(where, "v.district")))
                .param("region", where.region())
                .param("month", where.month())
                .param("year", YEAR)
                .query(Row.class)
                .list();
    }
}
