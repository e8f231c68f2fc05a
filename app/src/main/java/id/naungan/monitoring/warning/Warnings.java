package id.naungan.monitoring.warning;

import id.naungan.monitoring.domain.Finding;
import id.naungan.monitoring.domain.Findings;
import id.naungan.web.NotVisible;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds warning letters and proposals to suspend within the caller's scope. */
@Component
@Transactional(readOnly = true)
public class Warnings {

    private static final String LETTERS = """
            select w.id, w.version, w.institution_id, i.profile_name as home, w.district, w.office, w.level, w.basis, w.demand, w.term_on, w.number, w.letter_id, w.state,
                   w.written_on, w.written_by_name, w.read_at, w.read_by_name, w.ended_why
              from monitoring.warning w join institution.institution i on i.id = w.institution_id\s""";
    private static final String PROPOSALS = """
            select s.id, s.version, s.institution_id, i.profile_name as home, s.district, s.office, s.addressee, s.warning_id, s.reason, s.state, s.proposed_by_name,
                   s.proposed_at, s.answer, s.answered_by_name, s.answered_at
              from monitoring.suspension s join institution.institution i on i.id = s.institution_id\s""";

    private final JdbcClient db;
    private final Findings findings;

    Warnings(JdbcClient db, Findings findings) {
        this.db = db;
        this.findings = findings;
    }

    public List<Warning> of(UUID home) {
        return db.sql(LETTERS + "where w.institution_id = ? order by w.written_at desc, w.level desc")
                .param(home)
                .query(Warning.class)
                .list();
    }

    /** In force, the term that ends first on top. */
    public List<Warning> inForce() {
        return db.sql(LETTERS + "where w.state = 'BERLAKU' order by w.term_on, w.id limit 300")
                .query(Warning.class)
                .list();
    }

    public Warning one(UUID home, UUID id) {
        return of(home).stream()
                .filter(warning -> warning.id().equals(id))
                .findFirst()
                .orElseThrow(NotVisible::new);
    }

    /** The findings a letter names, as far as the caller sees them. */
    public List<Finding> named(UUID warning) {
        return findings.where(
                "exists (select from monitoring.warned x where x.finding_id = f.id and x.warning_id = ?) order by f.due_on, f.id",
                warning);
    }

    /** The step that may be written next; zero while the one in force still runs, or after the third. */
    public int next(UUID home) {
        var force = of(home).stream().filter(Warning::inForce).toList();
        int level = force.stream().mapToInt(Warning::level).max().orElse(0);
        boolean runs = force.stream().anyMatch(w -> w.level() == level && !w.passed(findings.today()));
        return runs || level == 3 ? 0 : level + 1;
    }

    public List<Suspension> proposals() {
        return db.sql(PROPOSALS + "where s.state = 'DIUSULKAN' order by s.proposed_at limit 100")
                .query(Suspension.class)
                .list();
    }

    public List<Suspension> proposals(UUID home) {
        return db.sql(PROPOSALS + "where s.institution_id = ? order by s.proposed_at desc")
                .param(home)
                .query(Suspension.class)
                .list();
    }

    public Suspension proposal(UUID id) {
        return db.sql(PROPOSALS + "where s.id = ?")
                .param(id)
                .query(Suspension.class)
                .optional()
                .orElseThrow(NotVisible::new);
    }
}
