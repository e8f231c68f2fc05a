package id.naungan.casework.tab;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The stays of one person in the order of time, newest first; who sees the file sees them all, wherever they were. */
@Component
@Transactional(readOnly = true)
class StaysOfClient {

    private final JdbcClient db;

    StaysOfClient(JdbcClient db) {
        this.db = db;
    }

    List<PastStay> of(UUID client) {
        return db.sql("""
                select s.id, h.name as home, s.entry_on, s.entry_path, s.entry_referrer, s.entry_reason, s.exit_on, s.exit_kind,
                       s.exit_destination
                  from casework.stay s cross join lateral institution.name_of(s.institution_id) h
                 where s.client_id = ? order by s.entry_on desc, s.id desc""").param(client).query(PastStay.class).list();
    }
}
