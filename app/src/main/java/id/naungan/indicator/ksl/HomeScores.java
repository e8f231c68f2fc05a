package id.naungan.indicator.ksl;

import id.naungan.indicator.measure.CountedFigures;
import id.naungan.indicator.measure.HomeFigure;
import id.naungan.indicator.measure.Indicator;
import id.naungan.indicator.measure.Indicators;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes a home's score apart: its inputs with what they were counted from, and the persons behind an outcome. */
@Component
@Transactional(readOnly = true)
public class HomeScores {

    /**
     * A person behind an outcome.
     *
     * @param signs what makes it harder for him or her, as codes of factors
     * @param stratum group by age and difficulty
     */
    public record Case(
            UUID clientId, String name, boolean reached, List<String> signs, int difficulty, String stratum) {}

    /** How often a group of the nation reaches an outcome. */
    public record Rate(String code, String stratum, int d, BigDecimal rate) {}

    private final JdbcClient db;
    private final Indicators indicators;
    private final CountedFigures figures;

    HomeScores(JdbcClient db, Indicators indicators, CountedFigures figures) {
        this.db = db;
        this.indicators = indicators;
        this.figures = figures;
    }

    List<Line> lines(Edition edition, Score score) {
        return Line.of(
                edition,
                score,
                indicators.all().stream().collect(Collectors.toMap(Indicator::code, Function.identity())),
                figures.of(score.home(), score.month()).stream()
                        .collect(Collectors.toMap(HomeFigure::code, Function.identity())),
                expected(score.home(), score.month()));
    }

    private Map<String, Expected> expected(UUID home, LocalDate month) {
        return db
                .sql(
                        "select code, n, d, expected, rate, adjusted from indicator.ksl_expected where institution_id = ? and month = ?")
                .params(home, month)
                .query(Expected.class)
                .list()
                .stream()
                .collect(Collectors.toMap(Expected::code, Function.identity()));
    }

    /** The persons behind an outcome, as far as the reader sees their files; those who did not reach it first. */
    List<Case> cases(UUID home, LocalDate month, String code) {
        return db.sql("""
                select x.client_id, c.identity_full_name as name, x.reached, x.signs, x.difficulty, x.stratum
                  from indicator.ksl_cases(array[?::uuid], array[?::date], array[?]) x join client.client c on c.id = x.client_id
                 order by x.reached, x.difficulty, c.identity_full_name, c.id""")
                .params(home, month, code)
                .query((rs, n) -> new Case(
                        rs.getObject("client_id", UUID.class),
                        rs.getString("name"),
                        rs.getBoolean("reached"),
                        List.of((String[]) rs.getArray("signs").getArray()),
                        rs.getInt("difficulty"),
                        rs.getString("stratum")))
                .list();
    }

    /** What outcomes of this month are compared with, by group; groups of fewer than five are not shown. */
    List<Rate> rates(int edition, LocalDate month) {
        return db.sql("""
                select r.code, r.stratum, r.d, r.rate from indicator.ksl_reference r
                 where r.edition = ? and r.code <> '-' and r.month = (select coalesce(max(x.month) filter (where x.month <= ?), min(x.month)) from indicator.ksl_reference x where x.edition = ?)
                 order by r.code, r.stratum""").params(edition, month, edition).query(Rate.class).list();
    }
}
