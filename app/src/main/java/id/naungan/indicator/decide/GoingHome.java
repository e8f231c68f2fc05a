package id.naungan.indicator.decide;

import id.naungan.indicator.decide.Answer.Behind;
import id.naungan.indicator.decide.Answer.Column;
import id.naungan.indicator.decide.Answer.Line;
import id.naungan.indicator.decide.Answer.Place;
import id.naungan.indicator.decide.Answer.Said;
import id.naungan.indicator.measure.Where;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How many children should be assessed for going home. Sums of regions only: the names are {@link Children}. */
@Component
@Transactional(readOnly = true)
class GoingHome implements Asks {

    private record Row(String part, long candidates, long children, long near, long poor) {}

    private final JdbcClient db;

    GoingHome(JdbcClient db) {
        this.db = db;
    }

    @Override
    public Question question() {
        return Question.PULANG;
    }

    @Override
    public Answer answer(Where where, int page, int size) {
        var rows = rows(where);
        var sentence = rows.isEmpty()
                ? Said.of("decide.PULANG.none")
                : Said.of(
                        "decide.PULANG.answer",
                        rows.stream().mapToLong(Row::candidates).sum(),
                        rows.stream().mapToLong(Row::children).sum(),
                        rows.stream().mapToLong(Row::near).sum(),
                        rows.stream().mapToLong(Row::poor).sum());
        return new Answer(
                question(),
                List.of(sentence, Said.of("decide.PULANG.only")),
                List.of(
                        Column.text("institution.filter.region"),
                        Column.number("decide.PULANG.children"),
                        Column.bar("decide.PULANG.candidates"),
                        Column.number("decide.PULANG.near"),
                        Column.number("decide.PULANG.poor")),
                rows.stream()
                        .skip((long) (page - 1) * size)
                        .limit(size)
                        .map(row -> new Line(
                                where.regency() ? "/indikator/CALON_PULANG/lks?" + where.query() : DecidePage.HERE + "/pulang?" + where.query(row.part()),
                                List.of(new Place(row.part()), row.children(), row.candidates(), row.near(), row.poor())))
                        .toList(),
                rows.size(),
                List.of(),
                List.of(
                        new Behind("decide.PULANG.behind", ChildrenPage.HERE + "?" + where.query(), "SEE_CLIENTS"),
                        new Behind("decide.PULANG.behind-homes", "/indikator/CALON_PULANG/lks?" + where.query(), "SEE_DASHBOARD")));
    }

    private List<Row> rows(Where where) {
        return db.sql("""
                        select a.region as part, coalesce(sum(a.n) filter (where a.code = 'CALON_PULANG'), 0)::bigint as candidates, coalesce(sum(a.d) filter (where a.code = 'CALON_PULANG'), 0)::bigint as children,
                               coalesce(sum(a.n) filter (where a.code = 'CALON_DEKAT'), 0)::bigint as near, coalesce(sum(a.n) filter (where a.code = 'MISKIN_SAJA'), 0)::bigint as poor
                          from indicator.area a where a.month = :month and a.code in ('CALON_PULANG', 'CALON_DEKAT', 'MISKIN_SAJA') and %s group by 1 order by candidates desc, part""".formatted(Regions.parts(where, "a.region")))
                .param("region", where.region())
                .param("month", where.month())
                .query(Row.class)
                .list();
    }
}
