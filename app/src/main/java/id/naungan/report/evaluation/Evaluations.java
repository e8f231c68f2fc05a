package id.naungan.report.evaluation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What care came to in a year, by how hard the cases were: counts and the cases behind them from the same rows. */
@Component("careEvaluations")
@Transactional(readOnly = true)
public class Evaluations {

    /** One closed case. */
    public record CaseRow(
            UUID caseId,
            UUID clientId,
            String name,
            UUID institutionId,
            String home,
            LocalDate closedOn,
            @Nullable Integer difficulty,
            int reached,
            int partly,
            int missed,
            String outcome,
            String howHard) {}

    private final JdbcClient db;

    Evaluations(JdbcClient db) {
        this.db = db;
    }

    public List<CaseRow> of(int year) {
        return db.sql("""
                select o.case_id, o.client_id, c.identity_full_name as name, o.institution_id, i.profile_name as home, o.closed_on, o.difficulty, o.reached, o.partly, o.missed,
                       o.outcome, o.how_hard
                  from report.case_outcome o join client.client c on c.id = o.client_id join institution.institution i on i.id = o.institution_id
                 where o.closed_on between make_date(:year, 1, 1) and make_date(:year, 12, 31) order by o.closed_on desc, c.identity_full_name, o.case_id""").param("year", year).query(CaseRow.class).list();
    }
}
