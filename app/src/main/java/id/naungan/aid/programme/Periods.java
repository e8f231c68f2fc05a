package id.naungan.aid.programme;

import id.naungan.access.Scopes;
import id.naungan.aid.domain.Programme;
import id.naungan.audit.ActKind;
import id.naungan.audit.Acts;
import id.naungan.audit.Reason;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The periods of programmes; no day belongs to two. */
@Component
class Periods {

    private static final ActKind MADE = ActKind.of("aid.period-made");

    private final JdbcClient db;
    private final Acts acts;
    private final Scopes scopes;
    private final Clock clock;

    Periods(JdbcClient db, Acts acts, Scopes scopes, Clock clock) {
        this.db = db;
        this.acts = acts;
        this.scopes = scopes;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<Period> of(UUID programme) {
        return db.sql("""
                        select p.id, p.name, p.since, p.until, p.cutoff, q.id as proposal, q.state from aid.period p
                          left join aid.proposal q on q.period_id = p.id and q.state <> 'DITOLAK'
                         where p.programme_id = ? order by p.since desc, q.area""").param(programme).query(Period.class).list();
    }

    /** False when it shares a day with another one. */
    boolean make(Programme programme, PeriodForm form) {
        return acts.perform(MADE, Reason.of(programme.name()), () -> {
            boolean shared = db.sql("""
                            select exists (select from aid.period where programme_id = ? and id <> ? and during && daterange(?, ?, '[]'))""")
                    .params(programme.id(), form.id(), form.since(), form.until())
                    .query(Boolean.class)
                    .single();
            if (shared) return false;
            db.sql("""
                    insert into aid.period (id, programme_id, region, name, since, until, cutoff, made_by_name, made_at)
                    values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (id) do nothing""")
                    .params(
                            form.id(),
                            programme.id(),
                            programme.region(),
                            form.name(),
                            form.since(),
                            form.until(),
                            form.cutoff(),
                            scopes.current().name(),
                            clock.instant().atOffset(ZoneOffset.UTC))
                    .update();
            return true;
        });
    }
}
