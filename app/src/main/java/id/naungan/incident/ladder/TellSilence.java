package id.naungan.incident.ladder;

import static id.naungan.incident.ladder.Due.at;

import id.naungan.audit.ActKind;
import id.naungan.audit.Acts;
import id.naungan.audit.Reason;
import id.naungan.incident.Watch;
import id.naungan.incident.domain.Level;
import id.naungan.incident.receive.TellLevels;
import id.naungan.notice.Urgency;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where nothing was done for the term of the clock TANPA_TINDAKAN, KPAI becomes a party and is told; each silence anew, and once. */
@Component
@Order(40)
class TellSilence implements Watch {

    private static final ActKind SILENT = ActKind.of("incident.silent");

    private final JdbcClient db;
    private final Acts acts;
    private final Dues dues;
    private final Parties parties;
    private final TellLevels tell;

    TellSilence(JdbcClient db, Acts acts, Dues dues, Parties parties, TellLevels tell) {
        this.db = db;
        this.acts = acts;
        this.dues = dues;
        this.parties = parties;
        this.tell = tell;
    }

    @Override
    public void watch(Instant now) {
        var silent = dues.find("""
                select c.id as row, extract(epoch from s.since)::bigint::text as what, %s
                  from incident.clock c join incident.incident i on i.id = c.incident_id
                  cross join lateral (select greatest(c.started_at, i.acted_at,
                     (select max(s.at) from incident.step s where s.incident_id = i.id)) as since) s
                 where c.kind = 'TANPA_TINDAKAN' and i.state <> 'SELESAI' and s.since + (c.due_at - c.started_at) <= ?
                   and (c.warned_at is null or c.warned_at < s.since)
                 order by i.id""".formatted(Due.COLUMNS), at(now));
        dues.each(silent, due -> acts.perform(SILENT, Reason.NONE, () -> tell(due, now)));
    }

    private void tell(Due due, Instant now) {
        db.sql("update incident.clock set warned_at = ?, version = version + 1 where id = ?")
                .params(at(now), due.row())
                .update();
        var incident = due.about().incident();
        var kpai = EnumSet.of(Level.KPAI);
        if (parties.add(incident, Level.KPAI, "TANPA_TINDAKAN", now)) {
            tell.level(due.about(), Level.KPAI, "insiden-diam", now);
        } else {
            parties.tell(
                    due.about(),
                    kpai,
                    "insiden-diam",
                    List.of(),
                    Urgency.MENDESAK,
                    "insiden:" + incident + ":diam:" + due.what());
        }
        if (due.about().severity().pressing()) tell.ring(due.about(), kpai);
    }
}
