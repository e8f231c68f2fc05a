package id.naungan.incident.complaint;

import id.naungan.incident.AlarmWords;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What is said of a pressing complaint on open screens. Homes never hear of complaints, so nobody of the office is deaf to one. */
@Component
class ComplaintAlarm implements AlarmWords {

    private final JdbcClient db;

    ComplaintAlarm(JdbcClient db) {
        this.db = db;
    }

    @Override
    @Transactional(readOnly = true)
    public boolean knows(UUID id) {
        return db.sql("select exists (select from incident.complaint where id = ?)")
                .param(id)
                .query(Boolean.class)
                .single();
    }

    @Override
    public String messageKey() {
        return "alarm.complaint";
    }

    @Override
    public String href(UUID id) {
        return "/aduan-masuk/" + id;
    }

    @Override
    public Set<UUID> deaf(UUID id) {
        return Set.of();
    }
}
