package id.naungan.incident.alarm;

import id.naungan.incident.AlarmWords;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What is said of an incident. */
@Component
class IncidentAlarm implements AlarmWords {

    private final JdbcClient db;

    IncidentAlarm(JdbcClient db) {
        this.db = db;
    }

    @Override
    @Transactional(readOnly = true)
    public boolean knows(UUID id) {
        return db.sql("select exists (select from incident.incident where id = ?)")
                .param(id)
                .query(Boolean.class)
                .single();
    }

    @Override
    public String messageKey() {
        return "alarm.incident";
    }

    @Override
    public String href(UUID id) {
        return "/insiden/" + id;
    }

    @Override
    @Transactional(readOnly = true)
    public Set<UUID> deaf(UUID id) {
        return Set.copyOf(db.sql("select account_id from incident.excluded where incident_id = ?")
                .param(id)
                .query(UUID.class)
                .list());
    }

    @Override
    @Transactional(readOnly = true)
    public List<String> since(Instant then) {
        return db.sql("""
                        select concat_ws(':', 'alarm', i.district, coalesce(i.institution_id::text, '-'), i.severity, string_agg(r.level, ','), i.id)
                          from incident.incident i join incident.rung r on r.incident_id = i.id
                          join incident.party p on p.incident_id = i.id and p.level = r.level and p.until is null
                         where r.told_at > ? and r.acknowledged_at is null and i.severity in ('BERAT', 'DARURAT') and i.state <> 'SELESAI'
                         group by i.id""")
                .param(then.atOffset(ZoneOffset.UTC))
                .query(String.class)
                .list();
    }
}
