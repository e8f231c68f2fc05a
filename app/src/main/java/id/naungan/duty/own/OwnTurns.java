package id.naungan.duty.own;

import id.naungan.access.Scopes;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The turns of whoever asks, as far as they are published. */
@Component
@Transactional(readOnly = true)
public class OwnTurns {

    /** One turn, with the others of the same shift. */
    public record Own(
            LocalDate day,
            String shift,
            LocalTime from,
            LocalTime to,
            String state,
            @Nullable String others,
            UUID home) {}

    private final JdbcClient db;
    private final Scopes scopes;

    OwnTurns(JdbcClient db, Scopes scopes) {
        this.db = db;
        this.scopes = scopes;
    }

    /** Whether the account belongs to somebody of the staff. */
    public boolean known() {
        return db.sql("select exists (select from staff.person where account_id = ? and ended_on is null)")
                .param(scopes.current().account())
                .query(Boolean.class)
                .single();
    }

    public List<Own> from(LocalDate day, int most) {
        return db.sql("""
                        select t.day, s.shift_name as shift, s.shift_from as "from", s.shift_to as "to", t.state, t.institution_id as home,
                               (select string_agg(o.work_name, ', ' order by o.work_name) from duty.turn u join staff.person o on o.id = u.person_id
                                 where u.shift_id = t.shift_id and u.day = t.day and u.id <> t.id and u.state <> 'TIDAK_DATANG') as others
                          from duty.turn t join duty.shift s on s.id = t.shift_id join staff.person p on p.id = t.person_id
                          join duty.roster r on r.institution_id = t.institution_id and r.month = date_trunc('month', t.day) and r.published_at is not null
                         where p.account_id = ? and t.day >= ? and t.state <> 'TIDAK_DATANG' order by t.day, s.shift_from limit ?""")
                .params(scopes.current().account(), day, most)
                .query(Own.class)
                .list();
    }
}
