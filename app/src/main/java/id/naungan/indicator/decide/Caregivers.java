package id.naungan.indicator.decide;

import id.naungan.indicator.decide.Answer.Behind;
import id.naungan.indicator.decide.Answer.Coded;
import id.naungan.indicator.decide.Answer.Column;
import id.naungan.indicator.decide.Answer.Line;
import id.naungan.indicator.decide.Answer.Place;
import id.naungan.indicator.decide.Answer.Rule;
import id.naungan.indicator.decide.Answer.Said;
import id.naungan.indicator.measure.Where;
import id.naungan.reference.Terms;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How many caregivers and professionals homes lack by the ratios of the norm, and how many people lack which training. */
@Component
@Transactional(readOnly = true)
class Caregivers implements Asks {

    static final String CARE = "jaga-rasio-pengasuh";
    static final String PROFESSIONAL = "jaga-rasio-profesional";

    private record Row(
            String part, BigDecimal residents, BigDecimal caregivers, int shortHomes, long hire, BigDecimal professionals, long hireProfessionals) {}

    private record Gap(String competence, long needs, long lacking) {}

    private final JdbcClient db;
    private final Terms terms;

    Caregivers(JdbcClient db, Terms terms) {
        this.db = db;
        this.terms = terms;
    }

    @Override
    public Question question() {
        return Question.PENGASUH;
    }

    @Override
    public Answer answer(Where where, int page, int size) {
        var rows = rows(where);
        var care = terms.value(CARE);
        var professional = terms.value(PROFESSIONAL);
        var sentences = new ArrayList<Said>();
        if (rows.isEmpty()) sentences.add(Said.of("decide.PENGASUH.none"));
        else
            sentences.add(Said.of(
                    "decide.PENGASUH.answer",
                    rows.stream().mapToLong(Row::hire).sum(),
                    rows.stream().mapToInt(Row::shortHomes).sum(),
                    care.value(),
                    rows.stream().mapToLong(Row::hireProfessionals).sum(),
                    professional.value()));
        var gaps = gaps(where);
        for (var gap : gaps) sentences.add(Said.of("decide.PENGASUH.train", new Coded("KOMPETENSI", gap.competence()), gap.lacking(), gap.needs()));
        return new Answer(
                question(),
                sentences,
                List.of(
                        Column.text("institution.filter.region"),
                        Column.number("decide.PENGASUH.residents"),
                        Column.number("decide.PENGASUH.caregivers"),
                        Column.bar("decide.PENGASUH.hire"),
                        Column.number("decide.PENGASUH.homes"),
                        Column.number("decide.PENGASUH.professionals"),
                        Column.number("decide.PENGASUH.hire-professionals")),
                rows.stream()
                        .skip((long) (page - 1) * size)
                        .limit(size)
                        .map(row -> new Line(
                                where.regency() ? "/indikator/PENGASUH/lks?" + where.query() : DecidePage.HERE + "/pengasuh?" + where.query(row.part()),
                                List.of(
                                        new Place(row.part()),
                                        row.residents(),
                                        row.caregivers(),
                                        row.hire(),
                                        row.shortHomes(),
                                        row.professionals(),
                                        row.hireProfessionals())))
                        .toList(),
                rows.size(),
                List.of(Rule.of(care), Rule.of(professional)),
                List.of(
                        new Behind("decide.PENGASUH.behind", "/indikator/PENGASUH/lks?" + where.query(), "SEE_DASHBOARD"),
                        new Behind("decide.PENGASUH.behind-professionals", "/indikator/PROFESIONAL/lks?" + where.query(), "SEE_DASHBOARD"),
                        new Behind("decide.PENGASUH.behind-training", "/bimtek/kesenjangan", "SEE_TRAINING")));
    }

    /** Home by home: one with too many caregivers lends none to another. */
    private List<Row> rows(Where where) {
        return db.sql("""
                        select %s as part, sum(v.n) filter (where v.code = 'PENGASUH') as residents, coalesce(sum(v.d) filter (where v.code = 'PENGASUH'), 0) as caregivers,
                               count(*) filter (where v.code = 'PENGASUH' and ceil(v.n / :care) > v.d)::int as short_homes,
                               coalesce(sum(greatest(ceil(v.n / :care) - v.d, 0)) filter (where v.code = 'PENGASUH'), 0)::bigint as hire,
                               coalesce(sum(v.d) filter (where v.code = 'PROFESIONAL'), 0) as professionals,
                               coalesce(sum(greatest(ceil(v.n / :professional) - v.d, 0)) filter (where v.code = 'PROFESIONAL'), 0)::bigint as hire_professionals
                          from indicator.value v where v.code in ('PENGASUH', 'PROFESIONAL') and v.month = :month and %s group by 1 order by hire desc, part""".formatted(Regions.part(where, "v.district"), Regions.within(where, "v.district")))
                .param("region", where.region())
                .param("month", where.month())
                .param("care", terms.value(CARE).value())
                .param("professional", terms.value(PROFESSIONAL).value())
                .query(Row.class)
                .list();
    }

    /** By competence, those most people lack first; of today, whatever month is looked at. */
    private List<Gap> gaps(Where where) {
        return db.sql("select g.competence, sum(g.needs)::bigint as needs, sum(g.lacking)::bigint as lacking from training.gaps(indicator.today(), indicator.today()) g where "
                        + Regions.within(where, "g.district") + " group by 1 having sum(g.lacking) > 0 order by 3 desc, 1")
                .param("region", where.region())
                .query(Gap.class)
                .list();
    }
}
