package id.naungan.report.programme;

import id.naungan.access.Permission;
import id.naungan.access.Scopes;
import id.naungan.report.programme.Programme.Measure;
import id.naungan.report.programme.Programme.Told;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads programmes within the caller's scope. */
@Component("homeProgrammes")
@Transactional(readOnly = true)
public class Programmes {

    private static final String ALL = """
            select p.id, p.version, p.institution_id, i.profile_name as home, p.region, p.title, p.goals, p.audience, p.since, p.until, p.budget, p.state, p.percent, p.outcome,
                   p.written_by_name from report.programme p left join institution.institution i on i.id = p.institution_id """;

    private final JdbcClient db;
    private final Scopes scopes;
    private final Clock clock;

    Programmes(JdbcClient db, Scopes scopes, Clock clock) {
        this.db = db;
        this.scopes = scopes;
        this.clock = clock;
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), scopes.current().zone());
    }

    public List<Programme> all() {
        return db.sql(ALL + " order by p.state = 'SELESAI', p.since desc, p.id limit 500")
                .query(Programme.class)
                .list();
    }

    public List<Programme> of(UUID home) {
        return db.sql(ALL + " where p.institution_id = ? order by p.state = 'SELESAI', p.since desc, p.id")
                .param(home)
                .query(Programme.class)
                .list();
    }

    public Optional<Programme> one(UUID id) {
        return db.sql(ALL + " where p.id = ?").param(id).query(Programme.class).optional();
    }

    public List<Measure> measures(UUID programme) {
        return db.sql("""
                select id, version, position, label, unit, baseline, target, result, note from report.measure where programme_id = ? order by position""").param(programme).query(Measure.class).list();
    }

    /** The oldest first. */
    public List<Told> told(UUID programme) {
        return db.sql("""
                select id, stage, on_date, process, results, problems, plans, percent, outcome, bounds, signed_by_name, signed_at from report.stage where programme_id = ?
                 order by signed_at, id""").param(programme).query(Told.class).list();
    }

    /** Whoever's programme it is writes it: the home's manager, or the office of that region. */
    public boolean mine(Programme programme) {
        var scope = scopes.current();
        return programme.institutionId() != null
                ? scope.may(Permission.WRITE_REPORT)
                        && programme.institutionId().equals(scope.institution())
                : scope.may(Permission.JUDGE_REPORT) && programme.region().equals(scope.region());
    }
}
