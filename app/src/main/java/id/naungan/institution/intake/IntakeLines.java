package id.naungan.institution.intake;

import id.naungan.web.Page;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The rows of an import in the caller's scope, by page, and how many there are of each kind. */
@Component
@Transactional(readOnly = true)
public class IntakeLines {

    private static final int PAGE = 50;

    private final JdbcClient db;

    IntakeLines(JdbcClient db) {
        this.db = db;
    }

    /** Which rows are looked at; null means all. */
    public record Filter(
            @Nullable IntakeVerdict putusan,
            @Nullable IntakeOutcome hasil,
            @Nullable String jenis) {

        public boolean all() {
            return putusan == null && hasil == null && jenis == null;
        }
    }

    /** How many rows of each verdict, outcome and kind of home, and how many doubtful ones nobody decided. */
    public record Counts(
            Map<IntakeVerdict, Integer> verdicts,
            Map<IntakeOutcome, Integer> outcomes,
            Map<String, Integer> kinds,
            int undecided) {

        public int of(IntakeVerdict verdict) {
            return verdicts.getOrDefault(verdict, 0);
        }

        public int of(IntakeOutcome outcome) {
            return outcomes.getOrDefault(outcome, 0);
        }
    }

    public Counts counts(UUID intake) {
        var verdicts = new EnumMap<IntakeVerdict, Integer>(IntakeVerdict.class);
        var outcomes = new EnumMap<IntakeOutcome, Integer>(IntakeOutcome.class);
        var kinds = new TreeMap<String, Integer>();
        int[] undecided = {0};
        db.sql("""
                select verdict, outcome, kind, count(*) as rows, count(*) filter (where verdict = 'MIRIP' and decision is null) as undecided
                  from institution.intake_row where intake_id = ? group by 1, 2, 3""").param(intake).query(rs -> {
            int rows = rs.getInt("rows");
            verdicts.merge(IntakeVerdict.valueOf(rs.getString("verdict")), rows, Integer::sum);
            var outcome = rs.getString("outcome");
            if (outcome != null) outcomes.merge(IntakeOutcome.valueOf(outcome), rows, Integer::sum);
            var kind = rs.getString("kind");
            if (kind != null) kinds.merge(kind, rows, Integer::sum);
            undecided[0] += rs.getInt("undecided");
        });
        return new Counts(verdicts, outcomes, kinds, undecided[0]);
    }

    public Page<IntakeLine> page(UUID intake, Filter filter, int number) {
        var rows = db.sql("""
                select * from institution.intake_row
                 where intake_id = :intake and (:verdict::text is null or verdict = :verdict) and (:outcome::text is null or outcome = :outcome)
                   and (:kind::text is null or kind = :kind)
                 order by position limit :most offset :skip""")
                .param("intake", intake)
                .param(
                        "verdict",
                        filter.putusan() == null ? null : filter.putusan().name())
                .param("outcome", filter.hasil() == null ? null : filter.hasil().name())
                .param("kind", filter.jenis())
                .param("most", PAGE + 1)
                .param("skip", (number - 1L) * PAGE)
                .query(IntakeLines::read)
                .list();
        return Page.cut(rows, number, PAGE, null);
    }

    /** All rows, for the report. */
    public List<IntakeLine> all(UUID intake) {
        return db.sql("select * from institution.intake_row where intake_id = ? order by position")
                .param(intake)
                .query(IntakeLines::read)
                .list();
    }

    /** The next rows to be written. */
    public List<IntakeLine> next(UUID intake, int most) {
        return db.sql(
                        "select * from institution.intake_row where intake_id = ? and done_at is null order by position limit ?")
                .params(intake, most)
                .query(IntakeLines::read)
                .list();
    }

    private static IntakeLine read(ResultSet rs, int number) throws SQLException {
        var decision = rs.getString("decision");
        var outcome = rs.getString("outcome");
        return new IntakeLine(
                rs.getInt("position"),
                rs.getString("sheet"),
                rs.getInt("line"),
                rs.getString("content"),
                rs.getString("place"),
                IntakeVerdict.valueOf(rs.getString("verdict")),
                IntakeJson.reasons(rs.getString("reasons")),
                rs.getObject("candidate_id", UUID.class),
                decision == null ? null : IntakeDecision.valueOf(decision),
                outcome == null ? null : IntakeOutcome.valueOf(outcome),
                rs.getObject("home_id", UUID.class));
    }
}
