package id.naungan.casework.roster.verdict;

import id.naungan.casework.roster.Decision;
import id.naungan.casework.roster.RosterJson;
import id.naungan.casework.roster.RowOutcome;
import id.naungan.casework.roster.RowVerdict;
import id.naungan.web.Page;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The rows of an import in the caller's scope, by page, and how many there are of each kind. */
@Component
@Transactional(readOnly = true)
public class RosterLines {

    private static final int PAGE = 50;

    private final JdbcClient db;

    RosterLines(JdbcClient db) {
        this.db = db;
    }

    /** How many rows of each verdict, of each outcome, and how many doubtful ones nobody decided. */
    public record Counts(Map<RowVerdict, Integer> verdicts, Map<RowOutcome, Integer> outcomes, int undecided) {

        public int of(RowVerdict verdict) {
            return verdicts.getOrDefault(verdict, 0);
        }

        public int of(RowOutcome outcome) {
            return outcomes.getOrDefault(outcome, 0);
        }
    }

    public Counts counts(UUID roster) {
        var verdicts = new EnumMap<RowVerdict, Integer>(RowVerdict.class);
        var outcomes = new EnumMap<RowOutcome, Integer>(RowOutcome.class);
        int[] undecided = {0};
        db.sql("""
                select verdict, outcome, count(*) as rows, count(*) filter (where verdict = 'PERLU_DIPUTUSKAN' and decision is null) as undecided
                  from casework.roster_row where roster_id = ? group by 1, 2""").param(roster).query(rs -> {
            int rows = rs.getInt("rows");
            verdicts.merge(RowVerdict.valueOf(rs.getString("verdict")), rows, Integer::sum);
            if (rs.getString("outcome") != null)
                outcomes.merge(RowOutcome.valueOf(rs.getString("outcome")), rows, Integer::sum);
            undecided[0] += rs.getInt("undecided");
        });
        return new Counts(verdicts, outcomes, undecided[0]);
    }

    public Page<RosterLine> page(UUID roster, @Nullable RowVerdict verdict, @Nullable RowOutcome outcome, int number) {
        var rows = db.sql("""
                select * from casework.roster_row
                 where roster_id = :roster and (:verdict::text is null or verdict = :verdict) and (:outcome::text is null or outcome = :outcome)
                 order by position limit :most offset :skip""")
                .param("roster", roster)
                .param("verdict", verdict == null ? null : verdict.name())
                .param("outcome", outcome == null ? null : outcome.name())
                .param("most", PAGE + 1)
                .param("skip", (number - 1L) * PAGE)
                .query(RosterLines::read)
                .list();
        return Page.cut(rows, number, PAGE, null);
    }

    /** All rows, for the report. */
    public List<RosterLine> all(UUID roster) {
        return db.sql("select * from casework.roster_row where roster_id = ? order by position")
                .param(roster)
                .query(RosterLines::read)
                .list();
    }

    /** The next rows to be written. */
    public List<RosterLine> next(UUID roster, int most) {
        return db.sql(
                        "select * from casework.roster_row where roster_id = ? and done_at is null order by position limit ?")
                .params(roster, most)
                .query(RosterLines::read)
                .list();
    }

    private static RosterLine read(ResultSet rs, int number) throws SQLException {
        var decision = rs.getString("decision");
        var outcome = rs.getString("outcome");
        return new RosterLine(
                rs.getInt("position"),
                rs.getString("sheet"),
                rs.getInt("line"),
                rs.getString("content"),
                RowVerdict.valueOf(rs.getString("verdict")),
                RosterJson.reasons(rs.getString("reasons")),
                rs.getObject("candidate_id", UUID.class),
                decision == null ? null : Decision.valueOf(decision),
                outcome == null ? null : RowOutcome.valueOf(outcome),
                rs.getObject("client_id", UUID.class));
    }
}
