package id.naungan.incident.ladder;

import id.naungan.audit.ActKind;
import id.naungan.audit.Acts;
import id.naungan.audit.Reason;
import id.naungan.incident.Watch;
import java.time.Instant;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who took note of an incident in the inbox stands on its ladder as well. */
@Component
@Order(10)
class KeepAnswers implements Watch {

    private static final ActKind ANSWERED = ActKind.of("incident.answered");

    private final JdbcClient db;
    private final Acts acts;
    private final Dues dues;

    KeepAnswers(JdbcClient db, Acts acts, Dues dues) {
        this.db = db;
        this.acts = acts;
        this.dues = dues;
    }

    @Override
    public void watch(Instant now) {
        var answered = dues.find("""
                select r.id as row, n.id::text as what, %s from incident.rung r
                  join incident.incident i on i.id = r.incident_id
                  join incident.party p on p.incident_id = r.incident_id and p.level = r.level
                  join lateral (select n.id from notice.notice n
                     where n.key in ('insiden:' || r.incident_id || ':' || r.level, 'insiden:' || r.incident_id || ':' || r.level || ':naik')
                       and n.acknowledged_at >= p.since order by n.acknowledged_at, n.id limit 1) n on true
                 where r.acknowledged_at is null and i.state <> 'SELESAI'""".formatted(Due.COLUMNS));
        dues.each(answered, rung -> acts.perform(ANSWERED, Reason.NONE, () -> keep(rung)));
    }

    private void keep(Due rung) {
        db.sql("""
                update incident.rung r set acknowledged_at = n.acknowledged_at, acknowledged_by = a.id, acknowledged_by_name = a.full_name,
                    version = r.version + 1
                  from notice.notice n join access.account a on a.id = n.account_id
                 where r.id = ? and r.acknowledged_at is null and n.id = ?""").params(rung.row(), UUID.fromString(rung.what())).update();
    }
}
