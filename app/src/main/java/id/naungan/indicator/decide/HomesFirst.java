package id.naungan.indicator.decide;

import id.naungan.indicator.decide.Answer.Behind;
import id.naungan.indicator.decide.Answer.Column;
import id.naungan.indicator.decide.Answer.Line;
import id.naungan.indicator.decide.Answer.Place;
import id.naungan.indicator.decide.Answer.Rule;
import id.naungan.indicator.decide.Answer.Said;
import id.naungan.indicator.measure.Where;
import id.naungan.reference.Terms;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which homes come first: by the points of the visiting plan, with the bare counts they are made of. */
@Component
@Transactional(readOnly = true)
class HomesFirst implements Asks {

    private static final List<String> WEIGHTS =
            List.of("peringatan", "bulan", "insiden", "aduan", "temuan", "izin");

    private record Row(
            UUID home,
            String name,
            String district,
            int alarms,
            @Nullable Integer months,
            int incidents,
            int complaints,
            int overdue,
            boolean unlicensed,
            BigDecimal points,
            long allHomes,
            long withPoints) {}

    private final JdbcClient db;
    private final Terms terms;
    private final Clock clock;

    HomesFirst(JdbcClient db, Terms terms, Clock clock) {
        this.db = db;
        this.terms = terms;
        this.clock = clock;
    }

    @Override
    public Question question() {
        return Question.LKS;
    }

    @Override
    public Answer answer(Where where, int page, int size) {
        var rows = rows(where, page, size);
        var sentences = rows.isEmpty()
                ? List.of(Said.of("decide.LKS.none"))
                : List.of(Said.of("decide.LKS.answer", rows.getFirst().withPoints(), rows.getFirst().allHomes()));
        return new Answer(
                question(),
                sentences,
                List.of(
                        Column.text("figure.home"),
                        Column.text("institution.filter.region"),
                        Column.bar("decide.LKS.points"),
                        Column.text("decide.reasons")),
                rows.stream().map(HomesFirst::line).toList(),
                rows.isEmpty() ? 0 : rows.getFirst().allHomes(),
                Stream.concat(
                                WEIGHTS.stream().map(one -> "pantau-bobot-" + one),
                                Stream.of("pantau-bulan-paling", "pantau-jangka-insiden", "pantau-jangka-aduan"))
                        .map(terms::value)
                        .map(Rule::of)
                        .toList(),
                List.of(new Behind("decide.LKS.behind", "/pemantauan/rencana", "MONITOR")));
    }

    private static Line line(Row row) {
        var reasons = new ArrayList<Said>();
        if (row.alarms() > 0) reasons.add(Said.of("decide.LKS.alarms", row.alarms()));
        if (row.incidents() > 0) reasons.add(Said.of("decide.LKS.incidents", row.incidents()));
        if (row.complaints() > 0) reasons.add(Said.of("decide.LKS.complaints", row.complaints()));
        if (row.overdue() > 0) reasons.add(Said.of("decide.LKS.overdue", row.overdue()));
        if (row.unlicensed()) reasons.add(Said.of("decide.LKS.unlicensed"));
        var months = row.months();
        if (months == null) reasons.add(Said.of("decide.LKS.never"));
        else if (months > 0) reasons.add(Said.of("decide.LKS.months", months));
        return new Line(
                "/lks/" + row.home() + "/indikator",
                List.of(row.name(), new Place(row.district()), row.points().stripTrailingZeros(), reasons));
    }

    private List<Row> rows(Where where, int page, int size) {
        var sql = db.sql("""
                        select q.*, count(*) over () as all_homes, count(*) filter (where q.points > 0) over () as with_points from (
                          select r.institution_id as home, r.home as name, r.district, r.alarms, r.months, r.incidents, r.complaints, r.overdue, r.unlicensed,
                                 r.alarms * :peringatan + least(coalesce(r.months, :most), :most) * :bulan + r.incidents * :insiden + r.complaints * :aduan
                                   + r.overdue * :temuan + r.unlicensed::int * :izin as points
                            from monitoring.risk(:at, indicator.today()) r where %s) q
                         order by q.points desc, q.name, q.home limit :size offset :from""".formatted(Regions.within(where, "r.district")))
                .param("region", where.region())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("most", terms.value("pantau-bulan-paling").value())
                .param("size", size)
                .param("from", (long) (page - 1) * size);
        for (var weight : WEIGHTS) sql = sql.param(weight, terms.value("pantau-bobot-" + weight).value());
        return sql.query(Row.class).list();
    }
}
